namespace Oversight.Contracts.Facts;

/// <summary>Outcome of the review of an objection. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectionOutcome
{
    /// <summary>Not given.</summary>
    [Term("未填", "not given")]
    NotGiven,

    /// <summary><c>upheld</c> — 维持.</summary>
    [Term("维持", "upheld")]
    Upheld,

    /// <summary><c>corrected</c> — 更正.</summary>
    [Term("更正", "corrected")]
    Corrected,
}
