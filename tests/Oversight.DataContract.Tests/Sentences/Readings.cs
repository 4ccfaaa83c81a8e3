namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Readings, which bind like the rest.</summary>
internal static class Readings
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("reading.1-start", "1. The cut-off hides later dates at which a duty *starts* too;"),
        new("reading.1-due", "due dates stand."),
        new("reading.1-inspected", "inspected_on stands when it places an event."),
        new("reading.2", "2. Validity concerns the event, not the due day: a Xinzhou duty of 2022 that falls due in 2023 is judged in the report of 2023."),
        new("reading.3-checked", "3. Deadlines: `checked` = duties due in the report year, pending ones too;"),
        new("reading.3-na", "`not_applicable` = events of the report year whose duty has not begun or falls due in another year."),
        new("reading.3-caps", "Caps: `checked` = objects (or officers) with at least one counted event."),
        new("reading.4", "4. Null booleans read as false, but for columns with another default (`on_duty`) and `corrected`."),
        new("reading.5-unlisted", "5. A null item_id of an inspection or plan_id of a draw stays, unlisted."),
        new("reading.5-ranges", "Month is 1–12, year 1–9999."),
        new("reading.6-accepted", "6. A key repeats only among accepted rows."),
        new("reading.6-line", "`rejects.csv`: one line a rejected row (its first bad column in file order;"),
        new("reading.6-key", "for a key of several columns the last of them),"),
        new("reading.6-kept", "one line for each kept reference."),
        new("reading.6-fields", "A row with the wrong number of fields is rejected;"),
        new("reading.6-blank", "a blank line is skipped and counts as a line."),
        new("reading.6-half", "*More than half the rows* = of the data rows."),
        new("reading.7", "7. Rows of a jurisdiction without a plug-in: types are checked, keys and references are not."),
        new("reading.8-windows", "8. Plan windows overlap when they share a day;"),
        new("reading.8-inverted", "an inverted window overlaps nothing."),
        new("reading.8-pairs", "In rules over pairs and over repeats both inspections are judged ones (validity, Art. 21)."),
        new("reading.8-objections", "Objections to inspections outside Zibo's rules are outside too."),
        new("reading.9-plans", "9. Shares about plans count any plan of the year."),
        new("reading.9-filing", "zibo.9.filing looks at the draw's inspections of any year and source."),
        new("reading.9-replacement", "Replacement rules look at every assignment with `replaces`, whatever its role."),
        new("reading.10-follow", "10. `deadline_breaches` and `overload_objects` follow the breaches;"),
        new("reading.10-ignore", "every other indicator ignores validity."),
        new("reading.10-spare", "Where a pack's cap rule spares flagged objects (Zibo, Jintan) `overload_objects` does;"),
        new("reading.10-all", "the others count all (Xinzhou and Shancheng, whose packs have no cap rule, over judged inspections)."),
        new("reading.11-pool", "11. The province pools: the median and the base of the officer indicators over all enforcement officers of all judged jurisdictions, each officer by its own pack's factor."),
        new("reading.11-one", "Three inspections in one jurisdiction alone suffice for `cross_overload_objects`."),
        new("reading.11-completion", "`draw_completion_rate` counts a completion at any date."),
        new("reading.12-bases", "12. `bases` for ratios only."),
        new("reading.12-outside", "`outside_validity` = inspections, plans, draws and objections of the year."),
        new("reading.12-kept", "`inputs.kept` = rows listed as kept."),
        new("reading.12-june", "list-by-june has the jurisdiction as its subject."),
        new("reading.13-withheld", "13. `withheld` excuses zibo.15.publish only."),
        new("reading.13-witness", "zibo.9.witness fails on null witnesses;"),
        new("reading.13-null", "every other limit follows rules.md's general sentence on nulls."),
        new("reading.14", "14. jintan.2.2.2.revisit is judged in the report year in which rectify_due falls, whatever the year of its inspection."),
    ];
}
