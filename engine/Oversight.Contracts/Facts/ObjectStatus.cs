namespace Oversight.Contracts.Facts;

/// <summary>Registration status of an inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectStatus
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>active</c> — 存续.</summary>
    Active,

    /// <summary><c>deregistered</c> — 注销.</summary>
    Deregistered,

    /// <summary><c>revoked</c> — 撤销登记.</summary>
    Revoked,

    /// <summary><c>licence_revoked</c> — 吊销许可.</summary>
    LicenceRevoked,

    /// <summary><c>closed</c> — 关闭停业.</summary>
    Closed,

    /// <summary><c>liquidating</c> — 清算.</summary>
    Liquidating,

    /// <summary><c>unreachable</c> — 失联.</summary>
    Unreachable,
}
