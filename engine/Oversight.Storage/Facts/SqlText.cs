using System.Text.RegularExpressions;
using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Definitions of the data contract that several queries share, as SQL; each is true or false, never null.</summary>
internal static partial class SqlText
{
    /// <summary>Stands for the report year; see <see cref="Bind"/>.</summary>
    public const string Year = "{year}";

    /// <summary>Stands for 1 January of the report year.</summary>
    public const string YearStart = "{year_start}";

    /// <summary>Stands for 31 December of the report year.</summary>
    public const string YearEnd = "{year_end}";

    /// <summary>Stands for the cut-off day.</summary>
    public const string CutOff = "{cut_off}";

    /// <summary>
    /// A condition that holds for the rows of the jurisdiction that is read, where only one is: keys and references hold within a
    /// jurisdiction, so that whatever is joined may leave out the others.
    /// </summary>
    /// <param name="alias">A table with a column <c>j</c>.</param>
    public static string InScope(string alias) => $"{{scope {alias}}}";

    /// <summary>Puts the run's year and days in place of the marks above, and the jurisdiction that is read; null = all.</summary>
    public static string Bind(string sql, int year, DateOnly cutOff, int? jurisdiction = null)
    {
        return Scope().Replace(sql, mark => jurisdiction is { } number ? $"{mark.Groups[1].Value}.j = {number}" : "true")
            .Replace(YearStart, Day(new DateOnly(year, 1, 1)), StringComparison.Ordinal)
            .Replace(YearEnd, Day(new DateOnly(year, 12, 31)), StringComparison.Ordinal)
            .Replace(Year, year.ToString(), StringComparison.Ordinal)
            .Replace(CutOff, Day(cutOff), StringComparison.Ordinal);

        static string Day(DateOnly day) => $"DATE '{day:yyyy-MM-dd}'";
    }

    /// <summary>Whether a day that is never null falls in the report year.</summary>
    public static string InYear(string day) => $"{day} BETWEEN {YearStart} AND {YearEnd}";

    /// <summary>Whether a day that is never null lies within two columns' inclusive range, a null end being open.</summary>
    public static string Within(string day, string from, string to) =>
        $"coalesce({from} <= {day}, true) AND coalesce({day} <= {to}, true)";

    /// <summary>Whether a day lies within the validity of the pack joined as <paramref name="pack"/>; false without a pack.</summary>
    public static string Valid(string day, string pack) =>
        $"{pack}.j IS NOT NULL AND {Within(day, $"{pack}.valid_from", $"{pack}.valid_to")}";

    /// <summary>Random inspections (随机抽查).</summary>
    public static string IsRandom(string inspection) => $"{inspection}.source = {(int)InspectionSource.Random}";

    /// <summary>Inspections with a violation other than none.</summary>
    public static string IsViolation(string inspection) => $"{inspection}.violation > {(int)Violation.None}";

    /// <summary>Team places: role leader or member.</summary>
    public static string IsPlace(string assignment) =>
        $"{assignment}.role IN ({(int)TeamRole.Leader}, {(int)TeamRole.Member})";

    /// <summary>Completed inspections: completed_on is set, or constructively completed (joined as <paramref name="constructive"/>).</summary>
    public static string IsCompleted(string inspection, string constructive) =>
        $"({inspection}.completed_on IS NOT NULL OR {constructive}.ord IS NOT NULL)";

    /// <summary>Objects that are active for the report year.</summary>
    public static string IsActive(string entity) =>
        $"({entity}.status = {(int)ObjectStatus.Active} AND coalesce({entity}.registered_on <= {YearEnd}, true))";

    /// <summary>Officers certified on any day of the report year; greatest and least pass over nulls, which are open ends.</summary>
    public static string IsCertifiedInYear(string officer) =>
        $"({officer}.cert_no IS NOT NULL AND greatest({officer}.cert_valid_from, {YearStart}) "
        + $"<= least({officer}.cert_valid_to, {YearEnd}))";

    /// <summary>Enforcement officers (行政执法人员).</summary>
    public static string IsEnforcing(string officer) =>
        $"(NOT {officer}.auxiliary AND {officer}.on_duty AND {IsCertifiedInYear(officer)})";

    /// <summary>A truth value as a byte.</summary>
    public static string Flag(string condition) => $"CAST({condition} AS UTINYINT)";

    /// <summary>A count as a 32-bit number.</summary>
    public static string Int(string count) => $"CAST({count} AS INTEGER)";

    /// <summary>A count of a left-joined derived table, 0 where it has no row.</summary>
    public static string Count(string reference) => $"CAST(coalesce({reference}, 0) AS INTEGER)";

    /// <summary>A code of a left-joined table, 0 (not given) where it has no row.</summary>
    public static string Code(string reference) => $"coalesce({reference}, CAST(0 AS UTINYINT))";

    [GeneratedRegex(@"\{scope ([a-z_]+)\}")]
    private static partial Regex Scope();
}
