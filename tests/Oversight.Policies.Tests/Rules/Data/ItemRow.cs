namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>One row of <c>items.csv</c>, as it is written.</summary>
internal sealed record ItemRow
{
    public required string ItemId { get; init; }

    public required string Jurisdiction { get; init; }

    public string? Title { get; init; }

    public string? Section { get; init; }

    public string? ObjectCategory { get; init; }

    public string? Tier { get; init; }

    public string? LegalBasis { get; init; }

    public string? Method { get; init; }

    public double? RatioMax { get; init; }

    public int? FrequencyMax { get; init; }

    public string? Domain { get; init; }

    public string? Authority { get; init; }

    public double? SuperiorRatio { get; init; }

    public DateOnly? PublishedOn { get; init; }
}
