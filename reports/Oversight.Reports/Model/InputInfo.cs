namespace Oversight.Reports.Model;

/// <summary>A file of the dataset.</summary>
/// <param name="Table">The table that it holds.</param>
/// <param name="File">Its name within the dataset.</param>
/// <param name="Rows">Data rows read, rejected ones among them.</param>
/// <param name="Rejected">Rows rejected.</param>
/// <param name="Kept">Rows listed as kept.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
public sealed record InputInfo(string Table, string File, long Rows, long Rejected, long Kept, string Sha256);
