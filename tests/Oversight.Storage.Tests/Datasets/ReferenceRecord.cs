namespace Oversight.Storage.Tests.Datasets;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">Its first physical line, from 1.</param>
/// <param name="Fields">Its fields' bytes.</param>
/// <param name="Malformed">Whether its quotes are wrong.</param>
internal sealed record ReferenceRecord(long Line, List<byte[]> Fields, bool Malformed);
