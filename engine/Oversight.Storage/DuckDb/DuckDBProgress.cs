namespace Oversight.Storage.DuckDb;

/// <summary>How far a running statement is.</summary>
/// <param name="Percentage">0–100, or −1 while it is not known.</param>
/// <param name="RowsProcessed">Rows read so far.</param>
/// <param name="TotalRows">Rows to read, as estimated; 0 while it is not known.</param>
public readonly record struct DuckDBProgress(double Percentage, ulong RowsProcessed, ulong TotalRows);
