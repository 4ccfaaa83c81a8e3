namespace Oversight.Datasets;

/// <summary>What <see cref="ProvinceGenerator"/> wrote.</summary>
/// <param name="Rows">Rows by table, headers not counted.</param>
/// <param name="Faults">How many faults were planted.</param>
public sealed record GeneratedProvince(IReadOnlyDictionary<string, long> Rows, int Faults);
