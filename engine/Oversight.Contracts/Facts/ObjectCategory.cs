namespace Oversight.Contracts.Facts;

/// <summary>Kinds of inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectCategory
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>enterprise</c> — 企业.</summary>
    [Term("企业", "enterprise")]
    Enterprise,

    /// <summary><c>individual</c> — 个体工商户.</summary>
    [Term("个体工商户", "individual")]
    Individual,

    /// <summary><c>product</c> — 产品.</summary>
    [Term("产品", "product")]
    Product,

    /// <summary><c>project</c> — 项目.</summary>
    [Term("项目", "project")]
    Project,

    /// <summary><c>practice</c> — 行为.</summary>
    [Term("行为", "practice")]
    Practice,
}
