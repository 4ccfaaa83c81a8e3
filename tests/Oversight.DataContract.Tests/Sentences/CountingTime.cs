namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Counting time.</summary>
internal static class CountingTime
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("time.within", "*Within n working days of day D*: D itself does not count; the due day is the n-th working day after D."),
        new("time.cut-off", "In deadline and milestone rules a date after the cut-off day (`--as-of`, default 31 December of the report year) reads as null,"),
        new("time.cut-off-done", "in `done_on` too."),
        new("time.requirements", "Requirements read dates as they stand,"),
        new("time.by-the-cut-off", "except where they say *by the cut-off*."),
        new("time.late", "A duty done after its due day is `late`;"),
        new("time.overdue", "one not done is `overdue` if its due day is on or before the cut-off,"),
        new("time.pending", "else pending and no breach."),
        new("time.days-late", "`days_late` = working days in (due, done], or in (due, cut-off] when overdue;"),
        new("time.zero", "0 (done on a day off right after) is still late."),
        new("time.not-begun", "A duty whose starting date is null has not begun: not applicable."),
        new("time.year", "*In the year* means 1 January to 31 December of the report year, by the event's date:"),
        new("time.year-inspection", "inspected_on for an inspection and its assignments,"),
        new("time.year-draw", "drawn_on for a draw,"),
        new("time.year-objection", "received_on for an objection;"),
        new("time.year-plan", "for a plan its `year`."),
        new("time.due-year", "**A deadline belongs to the report year in which its due day falls**, whatever the year of its event, so that each duty is judged in exactly one annual report."),
        new("time.validity", "A rule pack applies to an event when the event's date"),
        new("time.validity-plan", "(for a plan starts_on, else the first day of its month or year)"),
        new("time.validity-ends", "lies within the document's validity (e.g. Zibo 2020-06-06 to 2025-06-05);"),
        new("time.outside", "outside it the event is counted as *outside the rules' validity* and not judged."),
        new("time.overlap", "Registries, milestones, shares and comparisons are judged when the report year overlaps the validity."),
        new("time.judged-only", "Caps and comparisons count judged inspections only;"),
        new("time.indicators", "the indicators below ignore validity."),
        new("time.history", "History that a rule asks for (an earlier violation) is all inspections in the dataset on strictly earlier days."),
    ];
}
