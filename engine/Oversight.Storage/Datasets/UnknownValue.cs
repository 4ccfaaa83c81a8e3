namespace Oversight.Storage.Datasets;

/// <summary>A value that is not in the contract's list for its column.</summary>
/// <param name="Table">The table.</param>
/// <param name="File">The file.</param>
/// <param name="Column">The contract's column.</param>
/// <param name="Value">The value as the file has it.</param>
/// <param name="Rows">Rows that have it.</param>
/// <param name="Nearest">The allowed value that may be meant; null when none is near.</param>
public sealed record UnknownValue(string Table, string File, string Column, string Value, long Rows, string? Nearest);
