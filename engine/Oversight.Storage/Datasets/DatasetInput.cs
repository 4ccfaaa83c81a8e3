namespace Oversight.Storage.Datasets;

/// <summary>A file that was loaded.</summary>
/// <param name="Table">The table.</param>
/// <param name="File">The file's name, without folder.</param>
/// <param name="Rows">Rows, without header and blank lines.</param>
/// <param name="Rejected">Rows rejected.</param>
/// <param name="Kept">Rows kept although they refer to a row that does not exist.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
public sealed record DatasetInput(string Table, string File, long Rows, long Rejected, long Kept, string Sha256);
