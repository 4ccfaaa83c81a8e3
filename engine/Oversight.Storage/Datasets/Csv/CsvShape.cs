namespace Oversight.Storage.Datasets.Csv;

/// <summary>What a scan over a whole CSV file found.</summary>
/// <param name="Regular">
/// Whether every record has the header's number of fields, plain quoting, one kind of line end, valid UTF-8 and at most
/// <see cref="CsvScanner.MaximumRecord"/> bytes, so that DuckDB reads it as it stands.
/// </param>
/// <param name="Records">Records after the header, blank lines left out; meaningful when regular.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex; empty when the scan was for lines.</param>
internal sealed record CsvShape(bool Regular, long Records, string Sha256);
