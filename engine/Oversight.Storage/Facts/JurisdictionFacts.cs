using Oversight.Contracts.Facts;
using static Oversight.Storage.Facts.SqlText;
using Column = Oversight.Contracts.Facts.JurisdictionColumn;

namespace Oversight.Storage.Facts;

/// <summary>Where each column of <see cref="JurisdictionColumn"/> comes from: one row for each judged jurisdiction.</summary>
internal static class JurisdictionFacts
{
    // Plans of the year, whatever their validity.
    private static readonly SqlSource Plans = new(
        "plans p",
        [new("j", "p.j")],
        [
            new("annual", "count(*) FILTER (WHERE p.month IS NULL)"),
            new("joint", "count(*) FILTER (WHERE p.joint)"),
            new("by_credit", "count(*) FILTER (WHERE p.joint AND p.uses_credit_grade)"),
        ])
    {
        Where = $"p.year = {Year("p")}",
        GroupBy = "p.j",
    };

    // Active objects, and those of them with an inspection in the year.
    private static readonly SqlSource Objects = new(
        "objects o",
        [new("j", "o.j")],
        [
            new("active", "count(*)"),
            new("visited", "count(*) FILTER (WHERE visited.visits > 0)"),
            new("visited_at_random", "count(*) FILTER (WHERE visited.random_visits > 0)"),
        ])
    {
        Joins = [SqlJoin.Left("visited", SharedSources.VisitsOfObject, "visited.object_ord = o.ord")],
        Where = IsActive("o"),
        GroupBy = "o.j",
    };

    // Enforcement officers, and those of them with a team place in the year.
    private static readonly SqlSource Officers = new(
        "officers o",
        [new("j", "o.j")],
        [new("enforcing", "count(*)"), new("taking_part", "count(*) FILTER (WHERE placed.places > 0)")])
    {
        Joins = [SqlJoin.Left("placed", SharedSources.PlacesOfOfficer, "placed.officer_ord = o.ord")],
        Where = IsEnforcing("o"),
        GroupBy = "o.j",
    };

    // Inspections of the year.
    private static readonly SqlSource Inspections = new(
        "inspections i",
        [new("j", "i.j")],
        [
            new("inspections", "count(*)"),
            new("joint", "count(i.joint_key)"),
            new("completed", $"count(*) FILTER (WHERE {IsCompleted("i", "alike")})"),
            new("published", $"count(*) FILTER (WHERE {IsCompleted("i", "alike")} AND i.published_on <= {CutOff("i")})"),
            new("random_completed", $"count(*) FILTER (WHERE {IsRandom("i")} AND {IsCompleted("i", "alike")})"),
            new("random_published", $"count(*) FILTER (WHERE {IsRandom("i")} AND {IsCompleted("i", "alike")} AND i.published_on <= {CutOff("i")})"),
            new("problem", $"count(*) FILTER (WHERE {IsCompleted("i", "alike")} AND i.result IN ({(int)InspectionResult.Problem}, {(int)InspectionResult.Falsified}))"),
        ])
    {
        // Inspections that count as completed without completed_on.
        Joins = [SqlJoin.Left("alike", "constructive", "alike.ord = i.ord")],
        Where = InYear("i.inspected_on"),
        GroupBy = "i.j",
    };

    // Members drawn, or drawn as replacements, in draws of the year; and those with a completed inspection of that draw
    // and object, on any day.
    private static readonly SqlSource Members = MembersAmong("draw_members m");

    private static readonly SqlSource DoneMembers = MembersAmong(
        "draw_members m SEMI JOIN (SELECT i.draw_ord, i.object_ord FROM inspections i LEFT JOIN constructive c ON c.ord = i.ord "
        + $"WHERE i.draw_ord IS NOT NULL AND {IsCompleted("i", "c")}) done "
        + "ON done.draw_ord = m.draw_ord AND done.object_ord = m.object_ord");

    // Months of the year with a random inspection, but without a monthly plan for them.
    private static readonly string Months =
        "(SELECT month.j, count(*) AS missing FROM (SELECT DISTINCT i.j, month(i.inspected_on) AS number FROM inspections i "
        + $"WHERE {IsRandom("i")} AND {InYear("i.inspected_on")}) month "
        + $"ANTI JOIN plans p ON p.j = month.j AND p.month = month.number AND p.year = {Year("p")} GROUP BY month.j)";

    public static readonly SqlSource Source = new(
        "jurisdictions s",
        RegistryFacts.Keys("s.j", "s.j"),
        [
            new(nameof(Column.AnnualPlans), Count("planned.annual")),
            new(nameof(Column.MonthsWithoutPlan), Count("months.missing")),
            new(nameof(Column.FirstItemPublishedOn), "listed.day"),
            new(nameof(Column.CoverageNumerator), Count("objects.visited")),
            new(nameof(Column.CoverageDenominator), Count("objects.active")),
            new(nameof(Column.RandomCoverageNumerator), Count("objects.visited_at_random")),
            new(nameof(Column.RandomCoverageDenominator), Count("objects.active")),
            new(nameof(Column.ParticipationNumerator), Count("officers.taking_part")),
            new(nameof(Column.ParticipationDenominator), Count("officers.enforcing")),
            new(nameof(Column.PublicationNumerator), Count("visits.published")),
            new(nameof(Column.PublicationDenominator), Count("visits.completed")),
            new(nameof(Column.RandomPublicationNumerator), Count("visits.random_published")),
            new(nameof(Column.RandomPublicationDenominator), Count("visits.random_completed")),
            new(nameof(Column.DrawCompletionNumerator), Count("done.members")),
            new(nameof(Column.DrawCompletionDenominator), Count("members.members")),
            new(nameof(Column.JointShareNumerator), Count("visits.joint")),
            new(nameof(Column.JointShareDenominator), Count("visits.inspections")),
            new(nameof(Column.ProblemShareNumerator), Count("visits.problem")),
            new(nameof(Column.ProblemShareDenominator), Count("visits.completed")),
            new(nameof(Column.CreditApplicationNumerator), Count("planned.by_credit")),
            new(nameof(Column.CreditApplicationDenominator), Count("planned.joint")),
        ])
    {
        Joins =
        [
            SqlJoin.Left("planned", Plans, "planned.j = s.j"),
            SqlJoin.Left("months", Months, "months.j = s.j"),
            SqlJoin.Left("listed", "(SELECT m.j, min(m.published_on) AS day FROM items m GROUP BY m.j)", "listed.j = s.j"),
            SqlJoin.Left("objects", Objects, "objects.j = s.j"),
            SqlJoin.Left("officers", Officers, "officers.j = s.j"),
            SqlJoin.Left("visits", Inspections, "visits.j = s.j"),
            SqlJoin.Left("members", Members, "members.j = s.j"),
            SqlJoin.Left("done", DoneMembers, "done.j = s.j"),
        ],
        Where = "s.judged",
    };

    private static SqlSource MembersAmong(string members) => new(members, [new("j", "m.j")], [new("members", "count(*)")])
    {
        Joins = [SqlJoin.Inner("draw", "draws", "draw.ord = m.draw_ord")],
        Where = $"m.state IN ({(int)MemberState.Drawn}, {(int)MemberState.Replacement}) AND {InYear("draw.drawn_on")}",
        GroupBy = "m.j",
    };
}
