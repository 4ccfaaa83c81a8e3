using System.Globalization;

namespace Oversight.DataContract.Tests.CountingTime;

/// <summary>Working days from December 2021 to January 2023, from the State Council's notices by hand.</summary>
internal static class DaysOf2022
{
    private static readonly HashSet<DateOnly> Off =
    [
        .. Span("2022-01-01", 3), .. Span("2022-01-31", 7), .. Span("2022-04-03", 3), .. Span("2022-04-30", 5), .. Span("2022-06-03", 3),
        .. Span("2022-09-10", 3), .. Span("2022-10-01", 7), .. Span("2022-12-31", 3), .. Span("2023-01-21", 7),
    ];

    private static readonly HashSet<DateOnly> Worked =
    [
        .. Span("2022-01-29", 2), .. Span("2022-04-02", 1), .. Span("2022-04-24", 1), .. Span("2022-05-07", 1), .. Span("2022-10-08", 2),
        .. Span("2023-01-28", 2),
    ];

    /// <summary>The n-th working day after a day.</summary>
    public static DateOnly After(DateOnly day, int n)
    {
        while (n > 0)
        {
            day = day.AddDays(1);
            n -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>Working days in (from, to].</summary>
    public static int Between(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
        {
            count += IsWorked(day) ? 1 : 0;
        }

        return count;
    }

    private static bool IsWorked(DateOnly day) =>
        Worked.Contains(day) || (!Off.Contains(day) && day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static IEnumerable<DateOnly> Span(string first, int days) =>
        Enumerable.Range(0, days).Select(DateOnly.Parse(first, CultureInfo.InvariantCulture).AddDays);
}
