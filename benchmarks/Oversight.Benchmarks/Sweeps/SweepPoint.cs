namespace Oversight.Benchmarks.Sweeps;

/// <summary>One size of a sweep.</summary>
/// <param name="Name">What ran.</param>
/// <param name="Size">Rows, or visits.</param>
/// <param name="Threads">Threads.</param>
/// <param name="Milliseconds">By the clock, the quickest of several runs.</param>
/// <param name="ProcessorMilliseconds">Processor time of the process, the least of the same runs.</param>
internal sealed record SweepPoint(string Name, int Size, int Threads, double Milliseconds, double ProcessorMilliseconds);
