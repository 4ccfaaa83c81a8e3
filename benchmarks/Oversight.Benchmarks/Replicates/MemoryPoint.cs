namespace Oversight.Benchmarks.Replicates;

/// <summary>A whole <c>oversight simulate</c> on the sample.</summary>
/// <param name="Replicates">Replicates at each of ten ratios.</param>
/// <param name="Rows">Rows of <c>simulation.parquet</c>.</param>
/// <param name="Seconds">From start to end by the clock.</param>
/// <param name="PeakMegabytes">The most memory that was resident at once, 10⁶ bytes.</param>
internal sealed record MemoryPoint(int Replicates, long Rows, double Seconds, double PeakMegabytes);
