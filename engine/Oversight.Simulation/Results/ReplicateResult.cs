namespace Oversight.Simulation.Results;

/// <summary>What one replicate came to: for each scenario and point of the sweep the statistics, and whether each rule holds.</summary>
/// <param name="replicate">Its number.</param>
/// <param name="rows">Scenarios × points.</param>
/// <param name="statistics">Statistics of a row.</param>
/// <param name="rules">Rules of a row.</param>
internal sealed class ReplicateResult(int replicate, int rows, int statistics, int rules)
{
    private readonly double[] values = new double[rows * statistics];
    private readonly bool?[] holds = new bool?[rows * rules];

    /// <summary>Its number.</summary>
    public int Replicate { get; } = replicate;

    /// <summary>The statistics of a row; NaN where there is none.</summary>
    public Span<double> Values(int row) => values.AsSpan(row * statistics, statistics);

    /// <summary>The rules of a row; null where one does not apply.</summary>
    public Span<bool?> Holds(int row) => holds.AsSpan(row * rules, rules);
}
