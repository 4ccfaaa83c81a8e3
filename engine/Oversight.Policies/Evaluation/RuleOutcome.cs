namespace Oversight.Policies.Evaluation;

/// <summary>How a rule came out for one subject.</summary>
public enum RuleOutcome : byte
{
    /// <summary>The row is no subject of the report year: it is neither judged nor counted.</summary>
    NoSubject,

    /// <summary>A subject of the report year to which the rule does not apply.</summary>
    NotApplicable,

    /// <summary>The rule is kept.</summary>
    Holds,

    /// <summary>Not done, but not yet due at the cut-off.</summary>
    Pending,

    /// <summary>Done after the due day.</summary>
    Late,

    /// <summary>Due by the cut-off and not done.</summary>
    Overdue,

    /// <summary>A condition does not hold or a limit is passed.</summary>
    Failed,
}
