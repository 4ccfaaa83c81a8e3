using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Definitions of the data contract as SQL for one report year, for queries beside those of the facts.</summary>
public static class YearSql
{
    /// <summary>The most random visits of one object a year, over all jurisdictions, that are no 多头检查.</summary>
    private const int MostRandomVisits = 2;

    /// <summary>The report year of the jurisdiction of <paramref name="alias"/>, a table with a column <c>j</c>.</summary>
    public static string ReportYear(string alias, FactContext context) => SqlText.Bind(SqlText.Year(alias), context);

    /// <summary>An object <paramref name="entity"/> is active for a year.</summary>
    public static string Active(string entity, int year) => Bind(SqlText.IsActive(entity), year);

    /// <summary>An inspection <paramref name="inspection"/> lies in a year.</summary>
    public static string InYear(string inspection, int year) => Bind($"({SqlText.InYear($"{inspection}.inspected_on")})", year);

    /// <summary>An inspection <paramref name="inspection"/> is random.</summary>
    public static string Random(string inspection) => SqlText.IsRandom(inspection);

    /// <summary>The officer <paramref name="officer"/> is an enforcement officer: not auxiliary, on duty, certified on any day of a year.</summary>
    public static string Enforcement(string officer, int year) => Bind(SqlText.IsEnforcing(officer), year);

    /// <summary>
    /// A query of (object_id, visits) over <see cref="YearTables.Visits"/>: the objects, flagged in no jurisdiction, with more than
    /// two random visits in a year over all jurisdictions (多头检查), where inspections that share jurisdiction and joint_id are one
    /// visit.
    /// </summary>
    /// <remarks>
    /// Visits are no more than inspections, and few objects have more than two of these: hashes, shorter than the ids, tell which
    /// may, and only those are counted by id and visit.
    /// </remarks>
    public static string CrossObjects(int year) => CrossObjects(new FactContext(year, default));

    /// <summary>The same for jurisdictions that may be judged for years of their own.</summary>
    internal static string CrossObjects(FactContext context) => SqlText.Bind(
        $"""
        WITH inspected AS (
          SELECT w.object_ord, hash(o.object_id) AS mark, w.random_visits
          FROM {YearTables.Visits} w JOIN objects o ON o.ord = w.object_ord WHERE w.random_visits > 0),
        likely AS (
          SELECT n.object_ord
          FROM inspected n SEMI JOIN (
            SELECT mark FROM inspected GROUP BY mark HAVING sum(random_visits) > {MostRandomVisits}) often ON often.mark = n.mark),
        visited AS (
          SELECT i.object_ord, count(*) FILTER (WHERE i.joint_key IS NULL) + count(DISTINCT i.joint_key) AS visits
          FROM inspections i SEMI JOIN likely ON likely.object_ord = i.object_ord
          WHERE {SqlText.IsRandom("i")} AND ({SqlText.InYear("i.inspected_on")})
          GROUP BY i.object_ord)
        SELECT often.object_id, often.visits
        FROM (
          SELECT o.object_id, CAST(sum(v.visits) AS BIGINT) AS visits
          FROM visited v JOIN objects o ON o.ord = v.object_ord
          GROUP BY o.object_id HAVING sum(v.visits) > {MostRandomVisits}) often
        ANTI JOIN (SELECT o.object_id FROM flagged f JOIN objects o ON o.ord = f.ord) marked
          ON marked.object_id = often.object_id
        """,
        context);

    // None of these knows a cut-off.
    private static string Bind(string sql, int year) => SqlText.Bind(sql, new FactContext(year, default));
}
