using static Oversight.Storage.Facts.SqlText;

namespace Oversight.Storage.Facts;

/// <summary>Counts of the earlier inspections that might have been made in one visit with an inspection.</summary>
internal static class EarlierVisits
{
    // A day in common; an inverted window has no day, and of an open or unknown one it is not known.
    private const string WindowsOverlap =
        "plan.starts_on <= plan.ends_on AND other_plan.starts_on <= other_plan.ends_on "
        + "AND plan.starts_on <= other_plan.ends_on AND other_plan.starts_on <= plan.ends_on";

    private const string OtherSection = "v.section <> other.section AND " + WindowsOverlap;

    private const string OtherTask = "(v.plan_ord <> other.plan_ord OR v.item_key <> other.item_key) AND " + WindowsOverlap;

    private const string OtherItem = "v.item_key <> other.item_key";

    private const string Unjoined = "coalesce(v.joint_key <> other.joint_key, true)";

    // Identifiers decide only within a day; DuckDB compares text by its bytes.
    private const string IsEarlier =
        "(other.inspected_on < v.inspected_on OR (other.inspected_on = v.inspected_on AND other.inspection_id < v.inspection_id))";

    /// <summary>
    /// Per random inspection of the report year, within the pack's validity, counts of the earlier ones of the same object that
    /// are such too. One without an earlier one has no row.
    /// </summary>
    /// <remarks>Inspections meet by their object alone, so that the work grows with the random inspections of each object.</remarks>
    public static readonly SqlSource Source = new(
        "inspections v",
        [new("inspection_ord", "v.ord")],
        [
            new("other_section", CountOf(OtherSection)),
            new("unjoined_other_section", CountOf($"{OtherSection} AND {Unjoined}")),
            new("other_task", CountOf(OtherTask)),
            new("unjoined_other_task", CountOf($"{OtherTask} AND {Unjoined}")),
            new("other_item", CountOf(OtherItem)),
            new("separate_other_item", CountOf($"{OtherItem} AND {Unjoined} AND v.inspected_on <> other.inspected_on")),
        ])
    {
        Joins =
        [
            SqlJoin.Inner("other", "inspections", $"other.object_ord = v.object_ord AND {IsEarlier} AND {InScope("other")}"),
            SqlJoin.Inner("pack", "packs", "pack.j = v.j"),
            SqlJoin.Left("plan", "plans", "plan.ord = v.plan_ord"),
            SqlJoin.Left("other_plan", "plans", "other_plan.ord = other.plan_ord"),
        ],
        Where = string.Join(
            " AND ",
            InScope("v"),
            IsRandom("v"),
            IsRandom("other"),
            InYear("v.inspected_on"),
            InYear("other.inspected_on"),
            Valid("v.inspected_on", "pack"),
            Valid("other.inspected_on", "pack")),
        GroupBy = "v.ord",
    };

    private static string CountOf(string condition) => $"count(*) FILTER (WHERE {condition})";
}
