using Oversight.Contracts;
using Oversight.Policies.Explanation;
using Oversight.Storage.Calendars;

namespace Oversight.Cli.Console;

/// <summary>The days of a term, one a line.</summary>
/// <param name="words">The language.</param>
internal sealed class TermText(Words words)
{
    // More days late than this are only counted.
    private const int MostNamed = 10;

    private static readonly LocalText[] Weekdays =
    [
        new("周日", "Sun"), new("周一", "Mon"), new("周二", "Tue"), new("周三", "Wed"), new("周四", "Thu"), new("周五", "Fri"), new("周六", "Sat"),
    ];

    /// <summary>Each day of a term in working days; nothing where no working days are counted.</summary>
    public IEnumerable<string> Days(ExplainedTerm term)
    {
        for (var i = 0; i < term.Days.Count; i++)
        {
            var (day, number) = term.Days[i];
            var count = number?.ToString() ?? "-";
            var why = i == 0 ? words["起算日，不计入", "start, not counted"] : Why(day);
            yield return $"{day.Date:yyyy-MM-dd} {words[Weekdays[(int)day.Date.DayOfWeek]]} {count,3}  {why}".TrimEnd();
        }
    }

    /// <summary>The working days after the due day, where they are few.</summary>
    public string? Over(ExplainedTerm term)
    {
        var counted = term.Over.Where(found => found.Number is not null).ToArray();
        return counted.Length is > 0 and <= MostNamed
            ? string.Join(words["、", ", "], counted.Select(found => $"{found.Day.Date:yyyy-MM-dd}"))
            : null;
    }

    private string Why(CalendarDay day) => day.Kind switch
    {
        CalendarDayKind.Weekend => words["休息日", "weekend"],
        CalendarDayKind.Holiday => words[$"放假：{day.Occasion!.Zh}", $"day off: {day.Occasion.En}"],
        CalendarDayKind.WorkedInstead => words[$"调休上班：{day.Occasion!.Zh}", $"worked instead: {day.Occasion.En}"],
        _ => "",
    };
}
