namespace Oversight.Datasets.Faults;

/// <summary>A way to break one rule with one inspection.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Fits">Whether the row can be made to break it, and breaks nothing else by that.</param>
/// <param name="Apply">Breaks it; gives the note for <c>truth.json</c>.</param>
internal sealed record InspectionFault(string Rule, Func<FaultContext, bool> Fits, Func<FaultContext, string> Apply)
{
    /// <summary>Few rows fit, so the first two that do are taken nearly always.</summary>
    public bool Rare { get; init; }

    /// <summary>The rule judges the jurisdiction as a whole; the inspection is only a part of the fault.</summary>
    public bool OfJurisdiction { get; init; }

    /// <summary>It takes an officer off the visit, which few visits would feel in the jurisdiction's shares.</summary>
    public bool ChangesShares { get; init; }

    /// <summary>A rule that cannot be kept once <see cref="Rule"/> is broken in this way.</summary>
    public string? Also { get; init; }
}
