using Oversight.Datasets.Faults;

namespace Oversight.Datasets;

/// <summary>What <see cref="ProvinceGenerator"/> wrote.</summary>
/// <param name="Rows">Rows by table, headers not counted.</param>
/// <param name="Faults">The faults planted.</param>
public sealed record GeneratedProvince(IReadOnlyDictionary<string, long> Rows, IReadOnlyList<PlantedFault> Faults);
