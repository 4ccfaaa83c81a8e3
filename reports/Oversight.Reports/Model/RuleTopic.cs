namespace Oversight.Reports.Model;

/// <summary>What a rule is about, beyond its kind, where the report has a part for it.</summary>
public enum RuleTopic
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The team of an inspection: its size, who may be on it, how they are chosen, recusal (回避).</summary>
    Team,
}
