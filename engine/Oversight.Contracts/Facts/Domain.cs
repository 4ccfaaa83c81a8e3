namespace Oversight.Contracts.Facts;

/// <summary>Domain of an item. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Domain
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>general</c> — 一般.</summary>
    [Term("一般", "general")]
    General,

    /// <summary><c>environment</c> — 环境保护.</summary>
    [Term("环境保护", "environment")]
    Environment,

    /// <summary><c>safety</c> — 安全生产.</summary>
    [Term("安全生产", "safety")]
    Safety,

    /// <summary><c>quality</c> — 质量.</summary>
    [Term("质量", "quality")]
    Quality,

    /// <summary><c>public_interest</c> — 公共利益.</summary>
    [Term("公共利益", "public interest")]
    PublicInterest,
}
