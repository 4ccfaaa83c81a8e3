namespace Oversight.Reports.Model;

/// <summary>A file of a rule pack.</summary>
/// <param name="Path">Path within the pack, with <c>/</c>.</param>
/// <param name="Sha256">SHA-256, lower-case hex.</param>
public sealed record PackFile(string Path, string Sha256);
