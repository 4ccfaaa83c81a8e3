using System.Text;
using System.Text.RegularExpressions;
using Oversight.Contracts.Facts;

namespace Oversight.Storage.Facts;

/// <summary>Report years and cut-off days in SQL: written as marks, and bound when it is known what is judged.</summary>
/// <remarks>
/// Where all jurisdictions are judged for one period a mark becomes a constant. Where each has its own, it becomes a choice by the
/// jurisdiction's number, short where neighbours share theirs.
/// </remarks>
internal static partial class PeriodSql
{
    public const string Year = "year";
    public const string YearStart = "year_start";
    public const string YearEnd = "year_end";
    public const string CutOff = "cut_off";

    /// <summary>Stands for a part of a period.</summary>
    /// <param name="part">One of the names above.</param>
    /// <param name="alias">A table with a column <c>j</c>.</param>
    public static string Mark(string part, string alias) => $"{{{part} {alias}}}";

    /// <summary>Puts what is judged in place of the marks.</summary>
    public static string Bind(string sql, FactContext context) => Marks().Replace(sql, mark =>
        context.Periods is { Count: > 0 } own ? Choice(own, mark.Groups[1].Value, mark.Groups[2].Value) : Constant(context.Period, mark.Groups[1].Value));

    private static string Choice(IReadOnlyList<ReportPeriod> own, string part, string alias)
    {
        var choice = new StringBuilder("CASE");
        var value = Constant(own[0], part);
        for (var number = 1; number < own.Count; number++)
        {
            if (Constant(own[number], part) is var next && next != value)
            {
                choice.Append($" WHEN {alias}.j < {number} THEN {value}");
                value = next;
            }
        }

        return choice.Length == "CASE".Length ? value : choice.Append($" ELSE {value} END").ToString();
    }

    private static string Constant(ReportPeriod period, string part)
    {
        return part switch
        {
            Year => $"{period.Year}",
            YearStart => Day(new DateOnly(period.Year, 1, 1)),
            YearEnd => Day(period.YearEnd),
            _ => Day(period.CutOff),
        };

        static string Day(DateOnly day) => $"DATE '{day:yyyy-MM-dd}'";
    }

    [GeneratedRegex($@"\{{({YearStart}|{YearEnd}|{Year}|{CutOff}) ([a-z_]+)\}}")]
    private static partial Regex Marks();
}
