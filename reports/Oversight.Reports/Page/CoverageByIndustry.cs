using Oversight.Storage.Facts;
namespace Oversight.Reports.Page;

/// <summary>Active objects by jurisdiction and industry: how many, inspected, inspected at random.</summary>
internal static class CoverageByIndustry
{
    // GB/T 4754-2017: the last division (大类) of each section (门类), A to T.
    private static readonly (char Section, int LastDivision)[] Sections =
    [
        ('A', 5), ('B', 12), ('C', 43), ('D', 46), ('E', 50), ('F', 52), ('G', 60), ('H', 62), ('I', 65), ('J', 69),
        ('K', 70), ('L', 72), ('M', 75), ('N', 79), ('O', 82), ('P', 83), ('Q', 85), ('R', 90), ('S', 96), ('T', 97),
    ];

    /// <summary>Columns: jurisdiction, section (A to T; '-' where the code has none), active, inspected, inspected at random.</summary>
    public static string Query(int year) =>
        $"""
        SELECT q.id, {Section} AS section, count(*), count(v.object_ord), count(*) FILTER (v.random_visits > 0)
        FROM objects AS o
        JOIN jurisdictions AS q ON q.j = o.j
        LEFT JOIN {YearTables.Visits} AS v ON v.object_ord = o.ord
        WHERE q.judged AND {YearSql.Active("o", year)}
        GROUP BY q.id, section ORDER BY q.id, section
        """;

    /// <summary>SQL of the section of an object <c>o</c>.</summary>
    public static string Section =>
        $"CASE {string.Concat(Sections.Select(one => $"WHEN {Division} <= {one.LastDivision} AND {Division} > 0 THEN '{one.Section}' "))}ELSE '-' END";

    private const string Division = "TRY_CAST(substr(o.industry_code, 1, 2) AS INTEGER)";
}
