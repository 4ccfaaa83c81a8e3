using Oversight.Simulation.Results;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Model;

/// <summary>What a simulation came to.</summary>
/// <param name="Summary">What it says.</param>
/// <param name="Dataset">What was loaded.</param>
public sealed record SimulateModel(SimulationSummary Summary, DatasetSummary Dataset);
