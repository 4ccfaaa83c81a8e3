namespace Oversight.Contracts.Rules;

/// <summary>By what inspections are counted against a cap.</summary>
public enum CapGrouping
{
    /// <summary>By object; every inspection counts.</summary>
    Object,

    /// <summary>By object; inspections that share a joint visit count once.</summary>
    ObjectJointVisitsMerged,

    /// <summary>By object and item; the object's largest count is held against the cap.</summary>
    ObjectAndItem,
}
