using Oversight.Contracts;

namespace Oversight.Storage.Datasets;

/// <summary>What was loaded.</summary>
/// <param name="Inputs">The files, in the contract's order of tables.</param>
/// <param name="Warnings">One line each: tables that are missing, columns that are unknown.</param>
/// <param name="NotCovered">Rows by jurisdiction without a rule pack, by the ids' bytes.</param>
public sealed record DatasetSummary(
    IReadOnlyList<DatasetInput> Inputs, IReadOnlyList<LocalText> Warnings, IReadOnlyDictionary<string, long> NotCovered);
