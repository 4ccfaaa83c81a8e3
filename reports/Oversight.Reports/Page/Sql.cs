namespace Oversight.Reports.Page;

/// <summary>Definitions of the data contract as SQL over the loaded tables.</summary>
internal static class Sql
{
    /// <summary>An object <paramref name="o"/> is active for a year.</summary>
    public static string Active(string o, int year) =>
        $"({o}.status = 1 AND ({o}.registered_on IS NULL OR {o}.registered_on <= DATE '{year:D4}-12-31'))";

    /// <summary>An inspection <paramref name="i"/> lies in a year.</summary>
    public static string InYear(string i, int year) =>
        $"({i}.inspected_on BETWEEN DATE '{year:D4}-01-01' AND DATE '{year:D4}-12-31')";

    /// <summary>The officer <paramref name="f"/> is an enforcement officer: not auxiliary, on duty, certified on any day of a year.</summary>
    public static string Enforcement(string f, int year) =>
        $"(NOT {f}.auxiliary AND {f}.on_duty AND {f}.cert_no IS NOT NULL "
        + $"AND ({f}.cert_valid_from IS NULL OR {f}.cert_valid_from <= DATE '{year:D4}-12-31') "
        + $"AND ({f}.cert_valid_to IS NULL OR {f}.cert_valid_to >= DATE '{year:D4}-01-01'))";

    /// <summary>A query of (officer_ord, places): team places of a year, leader or member, of officers with one at least.</summary>
    public static string Places(int year) =>
        $"""
        SELECT a.officer_ord, count(*) AS places
        FROM assignments AS a JOIN inspections AS i ON i.ord = a.inspection_ord
        WHERE a.role IN (1, 2) AND {InYear("i", year)}
        GROUP BY a.officer_ord
        """;
}
