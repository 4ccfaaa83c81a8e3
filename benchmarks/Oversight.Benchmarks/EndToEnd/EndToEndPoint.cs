using System.Text.Json.Serialization;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>What a contestant took at one size: medians of its runs.</summary>
/// <param name="Contestant">Who ran.</param>
/// <param name="Inspections">The inspections that were asked for.</param>
/// <param name="Rows">The rows of all tables.</param>
/// <param name="Runs">How often it ran.</param>
/// <param name="Seconds">By the clock, from the start of the process to its end.</param>
/// <param name="ProcessorSeconds">User and system time.</param>
/// <param name="PeakMebibytes">The most resident memory, in MiB.</param>
/// <param name="RowsPerSecond"><paramref name="Rows"/> ÷ <paramref name="Seconds"/>.</param>
/// <param name="Phases">Seconds by phase.</param>
internal sealed record EndToEndPoint(
    string Contestant,
    int Inspections,
    long Rows,
    int Runs,
    double Seconds,
    double ProcessorSeconds,
    double PeakMebibytes,
    double RowsPerSecond,
    IReadOnlyDictionary<string, double> Phases)
{
    /// <summary>The phases of every run, in the order of the runs: those of the same number stand beside each other in time.</summary>
    [JsonIgnore]
    public IReadOnlyList<IReadOnlyDictionary<string, double>> Each { get; init; } = [];

    /// <summary>The seconds of every run.</summary>
    public IReadOnlyList<double> EachSeconds => [.. Each.Select(phases => Math.Round(phases.Values.Sum(), 3))];
}
