using System.Reflection;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests;

/// <summary>Which days are working days, seen through jintan.2.3.1.publish with a term of one working day.</summary>
public sealed class CalendarTests : ContractTest
{
    [Sentence("calendar.kinds")]
    [Also("calendar.others")]
    public void NextWorkingDay_OfADay_FollowsTheCalendar() => IsDue(
        2022,
        "2022-01-28 2022-01-29", // Saturday and Sunday before the Spring Festival are worked,
        "2022-01-30 2022-02-07", // the week after is off.
        "2022-03-02 2022-03-03", // Wednesday.
        "2022-03-04 2022-03-07", // Friday.
        "2022-03-05 2022-03-07", // Saturday.
        "2022-03-06 2022-03-07", // Sunday.
        "2022-06-02 2022-06-06", // Friday is the Dragon Boat Festival.
        "2022-09-30 2022-10-08", // Friday before the National Day week; Saturday is worked.
        "2022-10-08 2022-10-09"); // Sunday is worked too.

    [SentenceTheory("calendar.years")]
    [InlineData(2018, "2018-12-28 2018-12-29")] // Saturday worked before the New Year.
    [InlineData(2020, "2020-01-23 2020-02-03")] // The Spring Festival was made longer.
    [InlineData(2023, "2023-01-20 2023-01-28")] // Saturday worked after the Spring Festival.
    [InlineData(2024, "2024-09-14 2024-09-18")] // Saturday worked before the Mid-Autumn Festival.
    [InlineData(2025, "2025-09-28 2025-09-29", "2025-09-30 2025-10-09")] // Sunday worked; National Day and Mid-Autumn together.
    [InlineData(2026, "2026-02-13 2026-02-14", "2026-02-14 2026-02-24")] // Saturday worked before nine days off.
    public void NextWorkingDay_InEachYear_FollowsTheNotice(int year, params string[] days) => IsDue(year, days);

    [Sentence("calendar.years")]
    public void NextWorkingDay_In2016_FollowsTheNotice()
    {
        // No document is valid before 8 October 2016, so days of 2015 cannot be seen.
        var data = Dataset.Of(2016, "shancheng").Inspection("N1", "2016-12-30", new { result = "no_problem", completed_on = "2016-12-30" });
        var report = Run(data, "--year", "2017", "--set", "shancheng.publish_days=1");
        Assert.Equal("2017-01-03", Assert.Single(report.Of("shancheng.4.3.publish-normal"))["due_on"]);
    }

    [Sentence("calendar.pack")]
    public void Calendar_OfAPack_IsTheOneItNames()
    {
        // Ten working days after Thursday 29 September 2022 without the holidays, as the Chicago pack counts.
        var data = Dataset.Of("chicago").Inspection("N1", "2022-09-29", new { result = "problem" });
        var root = typeof(CalendarTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
        var report = Run(data, "--plugins", Path.Combine(root, "plugins", "examples", "Chicago"));
        Assert.Equal("2022-10-13", Assert.Single(report.Of("chicago.2.follow-up"))["due_on"]);
        Assert.Equal(
            ["chicago weekdays", "jintan china", "shancheng china", "shuozhou china", "xinzhou china", "zibo china"],
            report.Summary.GetProperty("packs").EnumerateArray().Select(pack => $"{pack.GetProperty("id")} {pack.GetProperty("calendar")}"));
    }

    [Sentence("calendar.outside")]
    public void NextWorkingDay_AfterTheCalendarsEnd_IsMondayToFriday() => IsDue(
        2027,
        "2026-12-31 2027-01-01", // Friday, a holiday in any other year.
        "2027-09-30 2027-10-01",
        "2027-10-01 2027-10-04");

    [SentenceTheory("calendar.says-so")]
    [InlineData("2026", "2026-12-31", false)]
    [InlineData("2027", "2027-12-31", true)]
    [InlineData("2026", "2027-03-31", true)] // The days until the cut-off are counted too.
    [InlineData("2022", "2022-12-31", false)]
    public void Report_WithDaysOutsideTheCalendar_SaysSo(string year, string asOf, bool says)
    {
        var data = Dataset.Of("jintan").Inspection("N1", year + "-11-02", new { completed_on = year + "-11-02" });
        var report = Run(data, "--year", year, "--as-of", asOf);
        Assert.Equal(says, report.Lines.Any(IsSaid));
        Assert.Equal(says, report.Page.GetProperty("warnings").EnumerateArray().Any(warning => IsSaid(warning.ToString())));

        static bool IsSaid(string line) =>
            line.Contains("2015", StringComparison.Ordinal) && line.Contains("2026", StringComparison.Ordinal) && line.Contains("Monday to Friday", StringComparison.Ordinal);
    }

    /// <summary>For each pair of days: what is completed on the first is due on the second.</summary>
    private void IsDue(int year, params string[] days)
    {
        var data = Dataset.Of(year, "jintan");
        foreach (var day in days)
        {
            data.Inspection(day, day.Split(' ')[0], new { completed_on = day.Split(' ')[0] });
        }

        var report = Run(data, "--year", $"{year}", "--set", "jintan.publish_days=1");
        Assert.Equal(days, report.Of("jintan.2.3.1.publish").Select(row => $"{row["subject_id"].Split(' ')[0]} {row["due_on"]}"));
    }
}
