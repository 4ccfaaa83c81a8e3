namespace Oversight.Contracts.Facts;

/// <summary>What an inspection found. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionResult
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>no_problem</c> — 未发现问题.</summary>
    [Term("未发现问题", "no problem")]
    NoProblem,

    /// <summary><c>problem</c> — 发现问题.</summary>
    [Term("发现问题", "problem")]
    Problem,

    /// <summary><c>falsified</c> — 隐瞒真实情况、弄虚作假.</summary>
    [Term("隐瞒真实情况、弄虚作假", "falsified")]
    Falsified,

    /// <summary><c>unreachable</c> — 无法联系.</summary>
    [Term("无法联系", "unreachable")]
    Unreachable,

    /// <summary><c>uncooperative</c> — 不配合检查.</summary>
    [Term("不配合检查", "uncooperative")]
    Uncooperative,

    /// <summary><c>deregistered</c> — 已注销.</summary>
    [Term("已注销", "deregistered")]
    Deregistered,

    /// <summary><c>revoked</c> — 被撤销登记.</summary>
    [Term("被撤销登记", "revoked")]
    Revoked,

    /// <summary><c>licence_revoked</c> — 被吊销许可.</summary>
    [Term("被吊销许可", "licence revoked")]
    LicenceRevoked,

    /// <summary><c>closed</c> — 已关闭停业.</summary>
    [Term("已关闭停业", "closed")]
    Closed,

    /// <summary><c>liquidating</c> — 正在清算.</summary>
    [Term("正在清算", "liquidating")]
    Liquidating,
}
