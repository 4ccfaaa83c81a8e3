namespace Oversight.DataContract.Tests.Support;

/// <summary>The contract's tables, in its order, with their columns marked with a star.</summary>
internal static class Tables
{
    private static readonly Dictionary<string, string[]> Starred = new(StringComparer.Ordinal)
    {
        ["objects"] = ["object_id", "jurisdiction", "name"],
        ["officers"] = ["officer_id", "jurisdiction", "name"],
        ["items"] = ["item_id", "jurisdiction", "title"],
        ["plans"] = ["plan_id", "jurisdiction", "year", "item_id"],
        ["draws"] = ["draw_id", "jurisdiction", "plan_id", "drawn_on"],
        ["inspections"] = ["inspection_id", "jurisdiction", "object_id", "item_id", "source", "inspected_on"],
        ["draw_members"] = ["jurisdiction", "draw_id", "object_id"],
        ["assignments"] = ["jurisdiction", "inspection_id", "officer_id"],
        ["conflicts"] = ["jurisdiction", "officer_id", "object_id"],
        ["objections"] = ["objection_id", "jurisdiction", "inspection_id", "received_on"],
        ["milestones"] = ["jurisdiction", "milestone", "year"],
    };

    public static IReadOnlyList<string> All { get; } = [.. Starred.Keys];

    public static IReadOnlyList<string> Required(string table) => Starred[table];
}
