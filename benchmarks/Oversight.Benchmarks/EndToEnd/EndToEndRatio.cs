namespace Oversight.Benchmarks.EndToEnd;

/// <summary>A ratio between two contestants, or between two sizes, of one run of the benchmark.</summary>
/// <param name="Name">What is divided by what.</param>
/// <param name="Inspections">At which size.</param>
/// <param name="Value">The median of the ratios of runs beside each other; between two sizes, the ratio of the medians.</param>
internal sealed record EndToEndRatio(string Name, int Inspections, double Value);
