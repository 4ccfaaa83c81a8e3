using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Derived tables that more than one kind of fact joins; each has at most one row a key.</summary>
internal static class SharedSources
{
    /// <summary>Per inspection its team: assignments with role leader or member.</summary>
    public static readonly SqlSource Team = new(
        "assignments a",
        [new("inspection_ord", "a.inspection_ord")],
        [
            new("size", "count(*)"),
            new("leaders", $"count(*) FILTER (WHERE a.role = {(int)TeamRole.Leader})"),

            // Not certified on inspected_on: no certificate, or one that begins later or ended earlier.
            new("uncertified", "count(*) FILTER (WHERE officer.cert_no IS NULL OR officer.cert_valid_from > a.inspected_on OR officer.cert_valid_to < a.inspected_on)"),
            new("not_administrative", $"count(*) FILTER (WHERE officer.establishment <> {(int)Establishment.Administrative})"),
            new("auxiliary", "count(*) FILTER (WHERE officer.auxiliary)"),
            new("conflicted", "count(conflict.officer_ord)"),

            // A method that is not given is neither random nor swap.
            new("not_random", $"count(*) FILTER (WHERE a.method NOT IN ({(int)AssignmentMethod.Random}, {(int)AssignmentMethod.Swap}))"),

            // A section that is not known compares as null and is not counted.
            new("unapproved_style", $"count(*) FILTER (WHERE a.method = {(int)AssignmentMethod.Designated} OR officer.section <> visit.section)"),
        ])
    {
        Joins =
        [
            SqlJoin.Inner("officer", "officers", "officer.ord = a.officer_ord"),
            SqlJoin.Inner("visit", "inspections", $"visit.ord = a.inspection_ord AND {SqlText.InScope("visit")}"),
            SqlJoin.Left("conflict", "conflicts", "conflict.officer_ord = a.officer_ord AND conflict.object_ord = a.object_ord"),
        ],
        Where = $"{SqlText.IsPlace("a")} AND {SqlText.InScope("a")}",
        GroupBy = "a.inspection_ord",
    };

    /// <summary>Per inspection its assignments, of any role, that name an officer whom they replace.</summary>
    public static readonly SqlSource Replacements = new(
        "assignments a",
        [new("inspection_ord", "a.inspection_ord")],
        [
            new("all_methods", "count(*)"),
            new("random", $"count(*) FILTER (WHERE a.method = {(int)AssignmentMethod.Random})"),
            new("stated_random", $"count(*) FILTER (WHERE a.method = {(int)AssignmentMethod.Random} AND a.statement)"),

            // An officer and an object have at most one conflict, so that the join keeps each assignment once.
            new("recusal_swaps", $"count(conflict.officer_ord) FILTER (WHERE a.method = {(int)AssignmentMethod.Swap})"),
        ])
    {
        Joins = [SqlJoin.Left("conflict", "conflicts", "conflict.officer_ord = a.replaces_ord AND conflict.object_ord = a.object_ord")],
        Where = $"(a.replaces_ord IS NOT NULL OR a.replaces IS NOT NULL) AND {SqlText.InScope("a")}",
        GroupBy = "a.inspection_ord",
    };

    /// <summary>Per object its inspections of the report year.</summary>
    public static readonly SqlSource VisitsOfObject = new(
        "inspections i",
        [new("object_ord", "i.object_ord")],
        [
            new("j", "any_value(i.j)"),
            new("visits", "count(*)"),
            new("random_visits", $"count(*) FILTER (WHERE {SqlText.IsRandom("i")})"),
            new("judged_random_visits", $"count(*) FILTER (WHERE {SqlText.IsRandom("i")} AND {SqlText.Valid("i.inspected_on", "pack")})"),
        ])
    {
        Joins = [SqlJoin.Left("pack", "packs", "pack.j = i.j")],
        Where = $"{SqlText.InYear("i.inspected_on")} AND {SqlText.InScope("i")}",
        GroupBy = "i.object_ord",
        Kept = YearTables.Visits,
    };

    /// <summary>Per officer the team places in inspections of the report year.</summary>
    public static readonly SqlSource PlacesOfOfficer = new(
        "assignments a", [new("officer_ord", "a.officer_ord")], [new("j", "any_value(a.j)"), new("places", "count(*)")])
    {
        Where = $"{SqlText.IsPlace("a")} AND {SqlText.InYear("a.inspected_on")} AND {SqlText.InScope("a")}",
        GroupBy = "a.officer_ord",
        Kept = YearTables.Places,
    };

    /// <summary>Per officer with a team place in inspections of the report year the distinct draw_id of these.</summary>
    public static readonly SqlSource DrawsOfOfficer = new(
        "assignments a", [new("officer_ord", "a.officer_ord")], [new("draws", DistinctDraws("visit"))])
    {
        Joins = [SqlJoin.Inner("visit", "inspections", $"visit.ord = a.inspection_ord AND {SqlText.InScope("visit")}")],
        Where = $"{SqlText.IsPlace("a")} AND {SqlText.InYear("a.inspected_on")} AND {SqlText.InScope("a")}",
        GroupBy = "a.officer_ord",
    };

    /// <summary>Per jurisdiction all team places in inspections of the report year.</summary>
    public static readonly SqlSource PlacesOfJurisdiction = new(
        "assignments a", [new("j", "a.j")], [new("places", "count(*)")])
    {
        Where = $"{SqlText.IsPlace("a")} AND {SqlText.InYear("a.inspected_on")} AND {SqlText.InScope("a")}",
        GroupBy = "a.j",
    };

    /// <summary>Per jurisdiction the distinct draw_id of the inspections of the report year.</summary>
    public static readonly SqlSource DrawsOfJurisdiction = new(
        "inspections i", [new("j", "i.j")], [new("draws", DistinctDraws("i"))])
    {
        Where = $"{SqlText.InYear("i.inspected_on")} AND {SqlText.InScope("i")}",
        GroupBy = "i.j",
    };

    // Within one jurisdiction. Known draws are counted by their number, only the others by their text.
    private static string DistinctDraws(string inspection) =>
        $"count(DISTINCT {inspection}.draw_ord) + count(DISTINCT {inspection}.draw_id) FILTER (WHERE {inspection}.draw_ord IS NULL)";
}
