namespace Oversight.Storage.Facts;

/// <summary>Definitions of the data contract as SQL for one report year, for queries beside those of the facts.</summary>
public static class YearSql
{
    /// <summary>The most random visits of one object a year, over all jurisdictions, that are no 多头检查.</summary>
    private const int MostRandomVisits = 2;

    /// <summary>An object <paramref name="entity"/> is active for a year.</summary>
    public static string Active(string entity, int year) => Bind(SqlText.IsActive(entity), year);

    /// <summary>An inspection <paramref name="inspection"/> lies in a year.</summary>
    public static string InYear(string inspection, int year) => Bind($"({SqlText.InYear($"{inspection}.inspected_on")})", year);

    /// <summary>An inspection <paramref name="inspection"/> is random.</summary>
    public static string Random(string inspection) => SqlText.IsRandom(inspection);

    /// <summary>The officer <paramref name="officer"/> is an enforcement officer: not auxiliary, on duty, certified on any day of a year.</summary>
    public static string Enforcement(string officer, int year) => Bind(SqlText.IsEnforcing(officer), year);

    /// <summary>A query of (officer_ord, places): team places of a year, leader or member, of officers with one at least.</summary>
    public static string Places(int year) =>
        $"""
        SELECT a.officer_ord, count(*) AS places
        FROM assignments AS a JOIN inspections AS i ON i.ord = a.inspection_ord
        WHERE {SqlText.IsPlace("a")} AND {InYear("i", year)}
        GROUP BY a.officer_ord
        """;

    /// <summary>Name of the table that <see cref="KeepPlaces"/> makes.</summary>
    public const string PlacesTable = "year_places";

    /// <summary>Name of the table that <see cref="KeepCrossObjects"/> makes.</summary>
    public const string CrossObjectsTable = "year_cross_objects";

    /// <summary>A statement that keeps <see cref="Places"/> in a table, for several queries about the database's one year.</summary>
    public static string KeepPlaces(int year) => $"CREATE TABLE IF NOT EXISTS {PlacesTable} AS {Places(year)};\n";

    /// <summary>A statement that keeps <see cref="CrossObjects"/> in a table.</summary>
    /// <param name="year">The year.</param>
    /// <param name="anew">Whether one that is there already is replaced.</param>
    public static string KeepCrossObjects(int year, bool anew) =>
        $"CREATE {(anew ? "OR REPLACE TABLE" : "TABLE IF NOT EXISTS")} {CrossObjectsTable} AS {CrossObjects(year)};\n";

    /// <summary>
    /// A query of (object_id, visits): the objects, flagged in no jurisdiction, with more than two random visits in a year over
    /// all jurisdictions (多头检查), where inspections that share jurisdiction and joint_id are one visit.
    /// </summary>
    public static string CrossObjects(int year) =>
        $"""
        SELECT often.object_id, often.visits
        FROM (
          SELECT o.object_id, CAST(sum(v.visits) AS BIGINT) AS visits
          FROM (
            SELECT i.object_ord, count(*) FILTER (WHERE i.joint_key IS NULL) + count(DISTINCT i.joint_key) AS visits
            FROM inspections i
            WHERE {SqlText.IsRandom("i")} AND {InYear("i", year)}
            GROUP BY i.object_ord) v
          JOIN objects o ON o.ord = v.object_ord
          GROUP BY o.object_id HAVING sum(v.visits) > {MostRandomVisits}) often
        ANTI JOIN (SELECT o.object_id FROM flagged f JOIN objects o ON o.ord = f.ord) marked
          ON marked.object_id = often.object_id
        """;

    // None of these knows a cut-off.
    private static string Bind(string sql, int year) => SqlText.Bind(sql, year, default);
}
