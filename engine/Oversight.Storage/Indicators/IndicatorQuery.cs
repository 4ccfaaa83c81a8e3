using Oversight.Contracts.Facts;
using Oversight.Storage.Facts;

namespace Oversight.Storage.Indicators;

/// <summary>The queries behind the indicators that are no plain ratio of <see cref="FactKind.Jurisdiction"/> facts.</summary>
internal static class IndicatorQuery
{
    /// <summary>Stands among jurisdiction numbers for the province.</summary>
    public const int Province = -1;

    /// <summary>
    /// Per scope (a jurisdiction or the province) with an enforcement officer who has a team place: scope, officers over
    /// their pack's factor × the scope's median, the fewest draws that such an officer took part in, and all its draws.
    /// </summary>
    public static string Officers(FactContext context)
    {
        var columns = new HashSet<string>
        {
            nameof(OfficerColumn.IsEnforcementOfficer), nameof(OfficerColumn.TeamPlaces), nameof(OfficerColumn.DrawsTakenPart),
        };
        return $"""
            WITH officer AS MATERIALIZED (
              SELECT f.Jurisdiction AS j, f.TeamPlaces AS places, f.DrawsTakenPart AS draws,
                f.IsEnforcementOfficer = 1 AS enforcing, pack.overload_factor AS factor
              FROM ({FactQuery.For(FactKind.Officer, columns, context, kept: true).Sql}) f LEFT JOIN packs pack ON pack.j = f.Jurisdiction),
            part AS (
              SELECT s.j AS scope, s.j FROM jurisdictions s WHERE s.judged
              UNION ALL SELECT {Province} AS scope, s.j FROM jurisdictions s WHERE s.judged),
            base AS (
              SELECT part.scope, median(officer.places) AS middle, min(officer.draws) AS fewest
              FROM part JOIN officer ON officer.j = part.j
              WHERE officer.enforcing AND officer.places > 0 GROUP BY part.scope),
            drawn AS (
              SELECT part.scope, sum(d.draws) AS draws
              FROM part JOIN ({SqlText.Bind(SharedSources.DrawsOfJurisdiction.Render(), context)}) d ON d.j = part.j
              GROUP BY part.scope)
            SELECT base.scope,
              CAST(count(*) FILTER (WHERE officer.places > officer.factor * base.middle) AS INTEGER),
              CAST(base.fewest AS INTEGER), CAST(drawn.draws AS INTEGER)
            FROM base JOIN part ON part.scope = base.scope JOIN officer ON officer.j = part.j
            JOIN drawn ON drawn.scope = base.scope
            GROUP BY base.scope, base.middle, base.fewest, drawn.draws
            """;
    }

    /// <summary>The number of <see cref="YearSql.CrossObjects(int)"/>.</summary>
    public const string CrossOverload = $"SELECT CAST(count(*) AS INTEGER) FROM {YearTables.CrossObjects}";

    /// <summary>Per jurisdiction the inspections, plans, draws and objections of the year outside its pack's validity.</summary>
    public static string OutsideValidity(FactContext context) => SqlText.Bind(
        $"""
        SELECT e.j, CAST(count(*) AS INTEGER)
        FROM (
          SELECT i.j, i.inspected_on AS day FROM inspections i WHERE {SqlText.InYear("i.inspected_on")}
          UNION ALL SELECT p.j, {EventFacts.DayOfPlan} AS day FROM plans p WHERE p.year = {SqlText.Year("p")}
          UNION ALL SELECT d.j, d.drawn_on AS day FROM draws d WHERE {SqlText.InYear("d.drawn_on")}
          UNION ALL SELECT b.j, b.received_on AS day FROM objections b WHERE {SqlText.InYear("b.received_on")}) e
        LEFT JOIN packs pack ON pack.j = e.j
        WHERE NOT ({SqlText.Valid("e.day", "pack")})
        GROUP BY e.j
        """,
        context);
}
