namespace Oversight.Simulation.Results;

/// <summary>A statistic over the replicates.</summary>
/// <param name="Mean">Mean; null where no replicate has it.</param>
/// <param name="Low">5 % quantile: the smallest value that 5 % of the replicates do not exceed.</param>
/// <param name="High">95 % quantile.</param>
/// <param name="Error">Monte Carlo standard error of the mean.</param>
/// <param name="Difference">Mean of the difference to the baseline, replicate by replicate; null for the baseline itself.</param>
/// <param name="DifferenceError">Monte Carlo standard error of that.</param>
public sealed record Estimate(double? Mean, double? Low, double? High, double? Error, double? Difference, double? DifferenceError);
