using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes the table <c>items</c>.</summary>
internal sealed class ItemsTable(TableWriter table)
{
    public static TableLayout Layout { get; } = TableLayout.Of("items", """
        TEXT item_id jurisdiction title section object_category tier legal_basis method
        SHARE ratio_max
        NUMBER frequency_max
        TEXT domain authority
        SHARE superior_ratio
        DATE published_on
        """);

    public void Write(JurisdictionSpec spec, Item item) =>
        table.Id(item.Id).Term(spec.Id).Term(item.Title).Term(spec.Sections[item.Section]).Term(item.ObjectCategory).Term(item.Tier)
            .Term(item.LegalBasis).Term(item.Spec.Method).Hundredths(item.RatioMax).Number(item.FrequencyMax).Term(item.Spec.Domain)
            .Term(item.SuperiorRatio is null ? "own" : "superior").Hundredths(item.SuperiorRatio).Day(item.PublishedOn).End();
}
