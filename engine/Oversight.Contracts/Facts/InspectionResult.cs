namespace Oversight.Contracts.Facts;

/// <summary>What an inspection found. Codes follow the order of the data contract; 0 is a null.</summary>
public enum InspectionResult
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>no_problem</c> — 未发现问题.</summary>
    NoProblem,

    /// <summary><c>problem</c> — 发现问题.</summary>
    Problem,

    /// <summary><c>falsified</c> — 隐瞒真实情况、弄虚作假.</summary>
    Falsified,

    /// <summary><c>unreachable</c> — 无法联系.</summary>
    Unreachable,

    /// <summary><c>uncooperative</c> — 不配合检查.</summary>
    Uncooperative,

    /// <summary><c>deregistered</c> — 已注销.</summary>
    Deregistered,

    /// <summary><c>revoked</c> — 被撤销登记.</summary>
    Revoked,

    /// <summary><c>licence_revoked</c> — 被吊销许可.</summary>
    LicenceRevoked,

    /// <summary><c>closed</c> — 已关闭停业.</summary>
    Closed,

    /// <summary><c>liquidating</c> — 正在清算.</summary>
    Liquidating,
}
