namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>conflicts.csv</c>, as it is written.</summary>
internal sealed record ConflictRow
{
    public required string Jurisdiction { get; init; }

    public required string OfficerId { get; init; }

    public required string ObjectId { get; init; }

    public string? Kind { get; init; }
}
