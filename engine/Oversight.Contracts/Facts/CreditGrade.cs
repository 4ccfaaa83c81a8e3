namespace Oversight.Contracts.Facts;

/// <summary>Credit risk grade (信用风险分类) of an inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum CreditGrade
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>A</c> — 信用风险低.</summary>
    A,

    /// <summary><c>B</c> — 信用风险一般.</summary>
    B,

    /// <summary><c>C</c> — 信用风险较高.</summary>
    C,

    /// <summary><c>D</c> — 信用风险高.</summary>
    D,
}
