namespace Oversight.Benchmarks.StartUp;

/// <summary>What each program took in one round, in milliseconds by the clock.</summary>
/// <param name="Empty">The empty console program.</param>
/// <param name="Warm">The report of the sample, its scripts compiled before.</param>
/// <param name="Cold">The same with nothing compiled.</param>
/// <param name="Script">A process that compiles a trivial script.</param>
/// <param name="NoScript">The same process without it.</param>
internal sealed record StartUpRun(double Empty, double Warm, double Cold, double Script, double NoScript);
