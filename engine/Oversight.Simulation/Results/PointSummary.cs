namespace Oversight.Simulation.Results;

/// <summary>What a scenario comes to at one ratio.</summary>
/// <param name="Ratio">The ratio; null = each plan's own.</param>
/// <param name="Estimates">The statistics, in their order.</param>
/// <param name="Rules">The rules that the draws decide.</param>
/// <param name="AllRules">Share of the replicates in which all of them held at once; null where none applies.</param>
/// <param name="YearsToAll">Years until every active firm that can be drawn has been visited once; null where none can be drawn.</param>
public sealed record PointSummary(
    decimal? Ratio, IReadOnlyList<Estimate> Estimates, IReadOnlyList<RuleEstimate> Rules, double? AllRules, YearsToAll? YearsToAll);
