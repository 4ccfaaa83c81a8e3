namespace Oversight.Contracts.Facts;

/// <summary>Credit risk grade (信用风险分类) of an inspected entity. Codes follow the order of the data contract; 0 is a null.</summary>
public enum CreditGrade
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>A</c> — 信用风险低.</summary>
    [Term("A（信用风险低）", "A (low risk)")]
    A,

    /// <summary><c>B</c> — 信用风险一般.</summary>
    [Term("B（信用风险一般）", "B (ordinary risk)")]
    B,

    /// <summary><c>C</c> — 信用风险较高.</summary>
    [Term("C（信用风险较高）", "C (higher risk)")]
    C,

    /// <summary><c>D</c> — 信用风险高.</summary>
    [Term("D（信用风险高）", "D (high risk)")]
    D,
}
