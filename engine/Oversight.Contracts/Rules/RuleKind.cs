namespace Oversight.Contracts.Rules;

/// <summary>What kind of duty a rule states.</summary>
public enum RuleKind
{
    /// <summary>Each row must satisfy a condition (<c>req</c>).</summary>
    Requirement,

    /// <summary>Something must be done by a due day (<c>deadline</c>).</summary>
    Deadline,

    /// <summary>A count for an entity and a year has a limit (<c>cap</c>).</summary>
    Cap,

    /// <summary>A ratio of the jurisdiction has a limit (<c>share</c>).</summary>
    Share,

    /// <summary>One class's rate is compared with another's (<c>compare</c>).</summary>
    Comparison,

    /// <summary>A dated duty of the jurisdiction itself (<c>milestone</c>).</summary>
    Milestone,
}
