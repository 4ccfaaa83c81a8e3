using Oversight.Contracts;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Model;

/// <summary>What was found in a jurisdiction.</summary>
public sealed record JurisdictionInfo
{
    /// <summary>The id, as in the tables.</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Whether it has any row; the page names one without, and <c>summary.json</c> leaves it out.</summary>
    public bool Judged { get; init; } = true;

    /// <summary>The indicators.</summary>
    public IReadOnlyList<IndicatorValue> Indicators { get; init; } = [];

    /// <summary>The tally of each rule.</summary>
    public IReadOnlyList<RuleResult> Tallies { get; init; } = [];

    /// <summary>Inspections, plans, draws and objections of the year outside the rules' validity.</summary>
    public long OutsideValidity { get; init; }
}
