namespace Oversight.Contracts.Facts;

/// <summary>Registration status of an inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectStatus
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>active</c> — 存续.</summary>
    [Term("存续", "active")]
    Active,

    /// <summary><c>deregistered</c> — 注销.</summary>
    [Term("注销", "deregistered")]
    Deregistered,

    /// <summary><c>revoked</c> — 撤销登记.</summary>
    [Term("撤销登记", "revoked")]
    Revoked,

    /// <summary><c>licence_revoked</c> — 吊销许可.</summary>
    [Term("吊销许可", "licence revoked")]
    LicenceRevoked,

    /// <summary><c>closed</c> — 关闭停业.</summary>
    [Term("关闭停业", "closed")]
    Closed,

    /// <summary><c>liquidating</c> — 清算.</summary>
    [Term("清算", "liquidating")]
    Liquidating,

    /// <summary><c>unreachable</c> — 失联.</summary>
    [Term("失联", "unreachable")]
    Unreachable,
}
