using Oversight.Contracts;
using Oversight.Storage.Calendars;

namespace Oversight.Cli.Doctor;

/// <summary>The years whose days off are known.</summary>
internal sealed class CalendarCheck(DateOnly today) : ICheck
{
    public string Name => "calendar";

    public LocalText Title { get; } = new("工作日历", "working days");

    public Finding Run()
    {
        var (first, last) = (WorkingCalendar.FirstYear, WorkingCalendar.LastYear);
        var day = WorkingCalendar.China.IsWorkingDay(today);
        return WorkingCalendar.China.CoversYear(today.Year)
            ? Finding.Ok(
                $"已知 {first} 至 {last} 年的节假日和调休；今天 {today:yyyy-MM-dd} 是{(day ? "工作日" : "休息日")}",
                $"days off and days worked instead are known for {first} to {last}; today, {today:yyyy-MM-dd}, is a {(day ? "working day" : "day off")}")
            : Finding.Note(
                new LocalText(
                    $"只知 {first} 至 {last} 年的节假日，不含今年（{today.Year}）", $"days off are known for {first} to {last} only, not for this year ({today.Year})"),
                new LocalText(
                    "今年的工作日按周一至周五计算；请更新程序", "this year's working days are counted Monday to Friday; update the program"));
    }
}
