namespace Oversight.Contracts.Facts;

/// <summary>Outcome of the review of an objection. Codes follow the order of the data contract; 0 is a null.</summary>
public enum ObjectionOutcome
{
    /// <summary>Not given.</summary>
    NotGiven,

    /// <summary><c>upheld</c> — 维持.</summary>
    Upheld,

    /// <summary><c>corrected</c> — 更正.</summary>
    Corrected,
}
