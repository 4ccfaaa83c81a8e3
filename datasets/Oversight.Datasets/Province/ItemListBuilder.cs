using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Makes a jurisdiction's item list: the items in use, then (where faults are planted) some that break a rule each.</summary>
internal sealed class ItemListBuilder(GeneratorOptions options, JurisdictionSpec spec, FaultLedger ledger)
{
    private const int GeneralRatio = 30;
    private readonly List<Item> _items = [];

    /// <summary>The item without legal basis, on which some faulty inspections are made; null without faults.</summary>
    public Item? Bare { get; private set; }

    public List<Item> Build()
    {
        for (int i = 0; i < spec.Items; i++)
        {
            Add(i);
        }

        if (options.FaultMillionths == 0 || !spec.IsJudged(options.Year))
        {
            return _items;
        }

        switch (spec.Id)
        {
            case "shuozhou":
                Plant("shuozhou.6.items", "not published", i => i.PublishedOn = null);
                break;
            case "zibo":
                Bare = Plant("zibo.5.content", "no legal basis", i => i.LegalBasis = null);
                Plant("zibo.5.published", "not published", i => i.PublishedOn = null);
                Plant("zibo.5.general-limit", "general item without upper ratio", i => i.RatioMax = null, "general");
                Plant("zibo.5.tier", "a safety item of the general tier", MakeGeneral, "safety");
                break;
            case "xinzhou":
                Plant("xinzhou.2.2.items", "not published", i => i.PublishedOn = null);
                Plant("xinzhou.2.2.content", "no object category", i => i.ObjectCategory = null);
                PlantLateList();
                break;
            case "shancheng":
                Bare = Plant("shancheng.4.1.items", "no legal basis", i => i.LegalBasis = null);
                break;
            case "jintan":
                Bare = Add(_items.Count);
                Bare.LegalBasis = null; // No Jintan rule is about the item itself, only about inspections on it.
                break;
            default:
                break;
        }

        return _items;
    }

    private static void MakeGeneral(Item item)
    {
        item.Tier = "general";
        item.RatioMax = GeneralRatio;
    }

    private void PlantLateList()
    {
        foreach (Item item in _items.Where(i => i.PublishedOn is not null))
        {
            item.PublishedOn = new DateOnly(options.Year, 7, 5).AddDays(item.Id.Number % 3);
        }

        ledger.Add("xinzhou.2.2.list-by-june", spec.Id, "jurisdiction", spec.Id, "the whole item list was published in July");
    }

    private Item Plant(string rule, string note, Action<Item> apply, string? domain = null)
    {
        int pool = _items.Count;
        while (domain is not null && ItemPool.At(spec.FirstItem + pool).Domain != domain)
        {
            pool++;
        }

        Item item = Add(pool);
        apply(item);
        ledger.Add(rule, spec.Id, "item", item.Id, note);
        return item;
    }

    private Item Add(int pool)
    {
        var random = new PhiloxStream(options.Seed, StreamPurpose.Item, spec.Scope(0), _items.Count);
        ItemSpec source = ItemPool.At(spec.FirstItem + pool);
        bool key = Item.MustBeKey(source.Domain);
        int number = _items.Count;
        var item = new Item
        {
            Id = new RowId($"{spec.Prefix}-I", number + 1),
            Section = number / 2 % spec.Sections.Length,
            Half = number % 2,
            Spec = source,
            Title = source.Title,
            LegalBasis = source.LegalBasis,
            ObjectCategory = source.ObjectCategory,
            Tier = key ? "key" : "general",
            RatioMax = key ? null : GeneralRatio,
            SuperiorRatio = number % 5 == 4 ? 5 * random.Between(1, 3) : null,
            PublishedOn = spec.Is("xinzhou") && options.Year == spec.Validity.From.Year
                ? new DateOnly(options.Year, 6, random.Between(1, 30))
                : new DateOnly(options.Year - 1, random.Between(1, 6), random.Between(1, 28)),
        };
        _items.Add(item);
        return item;
    }
}
