namespace Oversight.Contracts.Rules;

/// <summary>How grave it is to miss a rule.</summary>
public enum Severity
{
    /// <summary>The document demands it.</summary>
    Breach,

    /// <summary>The document states it in principle (原则上) or as an aim.</summary>
    Notice,
}
