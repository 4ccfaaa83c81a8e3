using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>A row of the item list. Ratios are in hundredths.</summary>
internal sealed class Item
{
    public required RowId Id { get; init; }

    /// <summary>Index of the section, 0-based.</summary>
    public required int Section { get; init; }

    public required ItemSpec Spec { get; init; }

    public string? Title { get; set; }

    public string? LegalBasis { get; set; }

    public string? ObjectCategory { get; set; }

    public string Tier { get; set; } = "general";

    public int? RatioMax { get; set; }

    public int FrequencyMax { get; set; } = 2;

    /// <summary>Set where the authority is superior.</summary>
    public int? SuperiorRatio { get; set; }

    public DateOnly? PublishedOn { get; set; }

    /// <summary>0 or 1: the half of the year in which the item is drawn.</summary>
    public int Half { get; init; }

    /// <summary>Zibo Art. 9: environment and safety items, and what a superior orders, reach exempt objects too.</summary>
    public bool ReachesExempt => Spec.Domain is "environment" or "safety" || SuperiorRatio is not null;

    /// <summary>The kinds of item that Zibo Art. 5 wants in the key tier.</summary>
    public static bool MustBeKey(string domain) => domain is "safety" or "quality" or "public_interest";
}
