using Oversight.PlanDraws.Records;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Model;

/// <summary>What a draw came to.</summary>
/// <param name="Record">The record.</param>
/// <param name="Registers">Files of the canonical registers.</param>
/// <param name="Dataset">What was loaded.</param>
public sealed record DrawModel(DrawRecord Record, IReadOnlyList<string> Registers, DatasetSummary Dataset);
