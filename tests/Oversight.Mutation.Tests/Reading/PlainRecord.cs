namespace Oversight.Mutation.Tests.Reading;

/// <summary>A record of a CSV file.</summary>
/// <param name="Line">The physical line on which it begins, the file's first being 1.</param>
/// <param name="Fields">Its fields without their quotes.</param>
/// <param name="Malformed">Whether a quote is not closed, or text follows a closing one.</param>
/// <param name="Bytes">Its bytes as they stand in the file, without the line end.</param>
internal sealed record PlainRecord(long Line, IReadOnlyList<byte[]> Fields, bool Malformed, byte[] Bytes);
