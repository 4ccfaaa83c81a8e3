namespace Oversight.Contracts.Facts;

/// <summary>Kinds of inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectCategory
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>enterprise</c> — 企业.</summary>
    Enterprise,

    /// <summary><c>individual</c> — 个体工商户.</summary>
    Individual,

    /// <summary><c>product</c> — 产品.</summary>
    Product,

    /// <summary><c>project</c> — 项目.</summary>
    Project,

    /// <summary><c>practice</c> — 行为.</summary>
    Practice,
}
