namespace Oversight.Benchmarks.Children;

/// <summary>What one run of a program took.</summary>
/// <param name="Seconds">From start to end by the clock.</param>
/// <param name="ProcessorSeconds">User and system time of the process.</param>
/// <param name="PeakBytes">The most memory of the process that was resident at once.</param>
/// <param name="Lines">What it wrote to its standard error.</param>
internal sealed record ChildRun(double Seconds, double ProcessorSeconds, long PeakBytes, IReadOnlyList<ChildLine> Lines);
