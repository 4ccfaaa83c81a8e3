using Oversight.Datasets.Province;

namespace Oversight.Datasets.Output;

/// <summary>Writes <c>items.csv</c>.</summary>
internal sealed class ItemsTable(string folder)
{
    public CsvTable Table { get; } = ProvinceTables.Open(
        folder, "items", "item_id", "jurisdiction", "title", "section", "object_category", "tier", "legal_basis", "method", "ratio_max",
        "frequency_max", "domain", "authority", "superior_ratio", "published_on");

    public void Write(JurisdictionSpec spec, Item item) =>
        Table.Id(item.Id).Text(spec.Id).Text(item.Title).Text(spec.Sections[item.Section]).Text(item.ObjectCategory).Text(item.Tier)
            .Text(item.LegalBasis).Text(item.Spec.Method).Hundredths(item.RatioMax).Number(item.FrequencyMax).Text(item.Spec.Domain)
            .Text(item.SuperiorRatio is null ? "own" : "superior").Hundredths(item.SuperiorRatio).Day(item.PublishedOn).End();
}
