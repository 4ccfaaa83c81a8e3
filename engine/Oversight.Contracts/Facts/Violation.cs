namespace Oversight.Contracts.Facts;

/// <summary>Gravity of the violation found. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Violation
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>none</c> — 无.</summary>
    [Term("无", "none")]
    None,

    /// <summary><c>minor</c> — 轻微.</summary>
    [Term("轻微", "minor")]
    Minor,

    /// <summary><c>general</c> — 一般.</summary>
    [Term("一般", "general")]
    General,

    /// <summary><c>serious</c> — 严重.</summary>
    [Term("严重", "serious")]
    Serious,

    /// <summary><c>criminal</c> — 涉嫌犯罪.</summary>
    [Term("涉嫌犯罪", "criminal")]
    Criminal,
}
