using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>What was loaded.</summary>
/// <param name="Inputs">The files, in the contract's order of tables.</param>
/// <param name="Warnings">One line each: tables that are missing, columns that are unknown.</param>
/// <param name="NotCovered">Rows by jurisdiction without a rule pack, by the ids' bytes.</param>
public sealed record DatasetSummary(
    IReadOnlyList<DatasetInput> Inputs, IReadOnlyList<LocalText> Warnings, IReadOnlyDictionary<string, long> NotCovered)
{
    /// <summary>The map that was used; null when none was.</summary>
    public DatasetMap? Map { get; init; }

    /// <summary>How each file was understood, in the order of <see cref="Inputs"/>.</summary>
    public IReadOnlyList<DatasetPart> Parts { get; init; } = [];

    /// <summary>Values that are in no list of the contract's, if they were to be counted.</summary>
    public IReadOnlyList<UnknownValue> UnknownValues { get; init; } = [];
}
