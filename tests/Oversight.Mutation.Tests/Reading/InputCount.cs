namespace Oversight.Mutation.Tests.Reading;

/// <summary>What <c>summary.json</c> says of a file.</summary>
internal sealed record InputCount(string Table, string File, long Rows, long Rejected, long Kept, string Sha256);
