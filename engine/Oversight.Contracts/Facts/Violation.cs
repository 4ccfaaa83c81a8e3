namespace Oversight.Contracts.Facts;

/// <summary>Gravity of the violation found. Codes follow the order of the data contract; 0 is a null.</summary>
public enum Violation
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>none</c> — 无.</summary>
    None,

    /// <summary><c>minor</c> — 轻微.</summary>
    Minor,

    /// <summary><c>general</c> — 一般.</summary>
    General,

    /// <summary><c>serious</c> — 严重.</summary>
    Serious,

    /// <summary><c>criminal</c> — 涉嫌犯罪.</summary>
    Criminal,
}
