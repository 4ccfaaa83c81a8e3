namespace Oversight.Benchmarks.Replicates;

/// <summary>A sweep over ratios, and its largest ratio alone.</summary>
/// <param name="Objects">Firms.</param>
/// <param name="Draws">Draws of the year, each from all firms.</param>
/// <param name="Replicates">Replicates.</param>
/// <param name="Ratios">Points of the sweep.</param>
/// <param name="Largest">The largest ratio.</param>
/// <param name="Threads">Threads.</param>
/// <param name="SweepSeconds">The sweep, by the clock.</param>
/// <param name="LargestSeconds">The largest ratio alone.</param>
/// <param name="Times">How many times as long the sweep takes.</param>
/// <param name="NanosecondsPerVisit">Of one visit at the largest ratio on one thread, within the sweep.</param>
internal sealed record SweepResult(
    int Objects, int Draws, int Replicates, int Ratios, decimal Largest, int Threads, double SweepSeconds, double LargestSeconds, double Times, double NanosecondsPerVisit);
