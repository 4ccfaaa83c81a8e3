namespace Oversight.Storage.Datasets;

/// <summary>The map by which a dataset was read.</summary>
/// <param name="File">Its name.</param>
/// <param name="Sha256">SHA-256, lower-case hex, over the file and those that it extends.</param>
public sealed record DatasetMap(string File, string Sha256);
