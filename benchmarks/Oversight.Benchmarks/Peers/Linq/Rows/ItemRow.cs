using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>One row of <c>items</c>.</summary>
internal sealed class ItemRow
{
    public required string ItemId { get; init; }

    public bool HasTitle { get; init; }

    public bool HasSection { get; init; }

    public bool HasObjectCategory { get; init; }

    public ItemTier Tier { get; init; }

    public bool HasLegalBasis { get; init; }

    public bool HasMethod { get; init; }

    public double? RatioMax { get; init; }

    public int? FrequencyMax { get; init; }

    public Domain Domain { get; init; }

    public Authority Authority { get; init; }

    public double? SuperiorRatio { get; init; }

    public DateOnly? PublishedOn { get; init; }
}
