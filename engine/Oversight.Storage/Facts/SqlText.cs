using System.Text.RegularExpressions;
using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Definitions of the data contract that several queries share, as SQL; each is true or false, never null.</summary>
internal static partial class SqlText
{
    /// <summary>Stands for the report year of a row's jurisdiction; see <see cref="PeriodSql"/>.</summary>
    /// <param name="alias">A table with a column <c>j</c>.</param>
    public static string Year(string alias) => PeriodSql.Mark(PeriodSql.Year, alias);

    /// <summary>Stands for 1 January of the report year.</summary>
    /// <inheritdoc cref="Year"/>
    public static string YearStart(string alias) => PeriodSql.Mark(PeriodSql.YearStart, alias);

    /// <summary>Stands for 31 December of the report year.</summary>
    /// <inheritdoc cref="Year"/>
    public static string YearEnd(string alias) => PeriodSql.Mark(PeriodSql.YearEnd, alias);

    /// <summary>Stands for the cut-off day.</summary>
    /// <inheritdoc cref="Year"/>
    public static string CutOff(string alias) => PeriodSql.Mark(PeriodSql.CutOff, alias);

    /// <summary>
    /// A condition that holds for the rows of the jurisdiction that is read, where only one is: keys and references hold within a
    /// jurisdiction, so that whatever is joined may leave out the others.
    /// </summary>
    /// <param name="alias">A table with a column <c>j</c>.</param>
    public static string InScope(string alias) => $"{{scope {alias}}}";

    /// <summary>Puts the run's years and days in place of the marks above, and the jurisdiction that is read; null = all.</summary>
    public static string Bind(string sql, FactContext context, int? jurisdiction = null) => PeriodSql.Bind(
        Scope().Replace(sql, mark => jurisdiction is { } number ? $"{mark.Groups[1].Value}.j = {number}" : "true"), context);

    /// <summary>Whether a day that is never null falls in the report year.</summary>
    /// <param name="day">A column, after the alias of its table, which has a column <c>j</c> too.</param>
    public static string InYear(string day) => InYear(day, day.Split('.')[0]);

    private static string InYear(string day, string alias) => $"{day} BETWEEN {YearStart(alias)} AND {YearEnd(alias)}";

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
        $"({entity}.status = {(int)ObjectStatus.Active} AND coalesce({entity}.registered_on <= {YearEnd(entity)}, true))";

    /// <summary>Officers certified on any day of the report year; greatest and least pass over nulls, which are open ends.</summary>
    public static string IsCertifiedInYear(string officer) =>
        $"({officer}.cert_no IS NOT NULL AND greatest({officer}.cert_valid_from, {YearStart(officer)}) "
        + $"<= least({officer}.cert_valid_to, {YearEnd(officer)}))";

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
