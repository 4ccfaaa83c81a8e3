using Oversight.Contracts.Facts;

namespace Oversight.Policies.Draws;

/// <summary>Which categories of the registry an item's <c>object_category</c> names. The contract leaves its words open.</summary>
internal static class ItemCategories
{
    private static readonly char[] Separators = [';', '；', '、', ',', '，', '/'];

    private static readonly Dictionary<string, ObjectCategory> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["enterprise"] = ObjectCategory.Enterprise,
        ["企业"] = ObjectCategory.Enterprise,
        ["individual"] = ObjectCategory.Individual,
        ["个体工商户"] = ObjectCategory.Individual,
        ["product"] = ObjectCategory.Product,
        ["产品"] = ObjectCategory.Product,
        ["project"] = ObjectCategory.Project,
        ["项目"] = ObjectCategory.Project,
        ["practice"] = ObjectCategory.Practice,
        ["行为"] = ObjectCategory.Practice,
    };

    /// <summary>Reads the words.</summary>
    /// <param name="text">One word or several, separated by <c>;</c>, <c>、</c>, a comma or a slash.</param>
    /// <returns>Null where any word is no category of the registry: then the item's words say nothing about who may be drawn.</returns>
    public static HashSet<ObjectCategory>? In(string text)
    {
        var words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length > 0 && words.All(Words.ContainsKey) ? [.. words.Select(word => Words[word])] : null;
    }
}
