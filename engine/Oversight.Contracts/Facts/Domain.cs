namespace Oversight.Contracts.Facts;

/// <summary>Domain of an item. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Domain
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>general</c> — 一般.</summary>
    General,

    /// <summary><c>environment</c> — 环境保护.</summary>
    Environment,

    /// <summary><c>safety</c> — 安全生产.</summary>
    Safety,

    /// <summary><c>quality</c> — 质量.</summary>
    Quality,

    /// <summary><c>public_interest</c> — 公共利益.</summary>
    PublicInterest,
}
