using System.Globalization;
using Oversight.Datasets.Inspections;

namespace Oversight.Datasets.Faults;

/// <summary>Breaks deadlines, in turn: by one working day, for good, by a day off right after, by more.</summary>
internal static class LateDuty
{
    /// <summary>A duty due <paramref name="days"/> working days after it begins.</summary>
    public static InspectionFault Within(
        string rule, int days, Func<InspectionRow, DateOnly?> from, Func<InspectionRow, DateOnly?> done,
        Action<InspectionRow, DateOnly?> set, Func<FaultContext, bool>? fits = null, Action<FaultContext>? then = null)
    {
        DateOnly? Due(FaultContext c) => from(c.Row) is { } start ? c.Timeline.Calendar.Add(start, days) : null;
        return By(rule, Due, done, set, fits, then, from);
    }

    /// <summary>A duty due on a day that the row itself gives.</summary>
    public static InspectionFault By(
        string rule, Func<FaultContext, DateOnly?> due, Func<InspectionRow, DateOnly?> done,
        Action<InspectionRow, DateOnly?> set, Func<FaultContext, bool>? fits = null, Action<FaultContext>? then = null,
        Func<InspectionRow, DateOnly?>? from = null)
    {
        bool Fits(FaultContext c) =>
            c.Row.JointId is null && c.Row.InspectedOn >= c.Spec.Validity.From && c.Row.InspectedOn <= c.Spec.Validity.To
            && (fits is null || fits(c)) && done(c.Row) is not null && due(c) is { } day && day.Year == c.ReportYear;

        string Apply(FaultContext c)
        {
            DateOnly day = due(c)!.Value;
            (DateOnly? late, string note) = Late(c, day, c.Ledger.Count(rule));
            set(c.Row, late);
            then?.Invoke(c);
            bool holiday = from?.Invoke(c.Row) is { } start && c.Timeline.Calendar.CrossesHoliday(start, day);
            return string.Create(CultureInfo.InvariantCulture, $"due {day:yyyy-MM-dd}{(holiday ? " across a holiday" : "")}, {note}");
        }

        return new InspectionFault(rule, Fits, Apply);
    }

    public static (DateOnly? Done, string Note) Late(FaultContext c, DateOnly due, int turn)
    {
        DateOnly next = due.AddDays(1);
        bool dayOff = !c.Timeline.Calendar.IsWorkingDay(next);
        (DateOnly? done, string note) = (turn % 4) switch
        {
            0 => (c.Timeline.Calendar.Add(due, 1), "done on the next working day"),
            1 => ((DateOnly?)null, "never done"),
            2 when dayOff => (next, "done on the day off right after"),
            2 => (c.Timeline.Calendar.Add(due, 3), "done 3 working days late"),
            _ => (c.Timeline.Calendar.Add(due, 9), "done 9 working days late"),
        };
        return done > c.CutOff ? (done, note + ", after the cut-off") : (done, note);
    }
}
