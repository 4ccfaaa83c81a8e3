namespace Oversight.DataContract.Tests.Sentences;

/// <summary>Working days.</summary>
internal static class Calendar
{
    public static IReadOnlyList<Sentence> Sentences { get; } =
    [
        new("calendar.kinds", "`china-workdays.csv` (date, kind, name): `holiday` = a day off, `workday` = a weekend day worked (调休)."),
        new("calendar.others", "Every other day: Monday to Friday is a working day."),
        new("calendar.pack", "A pack names its calendar: `china` (default) or `weekdays`."),
        new("calendar.years", "Facts from the State Council's yearly holiday notices, 2015 to 2026."),
        new("calendar.outside", "A date outside 2015 to 2026 is counted Monday to Friday"),
        new("calendar.says-so", "and the report says that it was."),
    ];
}
