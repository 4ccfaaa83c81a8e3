using Oversight.Policies.Tests.Rules.Reference;

namespace Oversight.Policies.Tests.Rules.Data;

/// <summary>
/// Days where counting goes wrong: year ends, both edges of a document's validity, long holidays and the weekend days
/// worked for them, the days around a due day.
/// </summary>
internal sealed class EdgeDays
{
    private readonly Dice _dice;
    private readonly NaiveCalendar _calendar;
    private readonly int _year;
    private readonly DateOnly[] _anchors;

    public EdgeDays(Dice dice, NaiveCalendar calendar, int year, DateOnly asOf)
    {
        _dice = dice;
        _calendar = calendar;
        _year = year;
        CutOff = asOf;
        DateOnly[] all =
        [
            new(2016, 10, 8), new(2016, 10, 10), new(2018, 1, 1), new(2020, 6, 6), new(2020, 12, 31), new(2021, 6, 20), new(2022, 1, 1),
            new(2022, 12, 31), new(2025, 6, 5), new(2022, 1, 29), new(2022, 1, 30), new(2022, 10, 1), new(2022, 10, 8), new(2022, 10, 9),
            new(2021, 9, 26), new(2021, 10, 9), new(2023, 1, 28), new(2023, 4, 23), new(2020, 1, 19), new(2025, 1, 26), new(2016, 2, 6),
            new(2016, 2, 29), new(2020, 2, 29), new(2022, 2, 28), new(2024, 2, 29), new(2024, 4, 28), new(2024, 10, 12), new(2026, 12, 31),
            new(year, 1, 1), new(year, 4, 30), new(year, 6, 30), new(year, 9, 28), new(year, 12, 1), new(year, 12, 24), new(year, 12, 31),
            new(year - 1, 12, 3), new(year - 1, 12, 24), new(year - 1, 12, 31), new(year + 1, 1, 4),
        ];
        _anchors = [.. all.Where(day => Math.Abs(day.Year - year) <= 1)];
    }

    // Nobody's year, and beyond the known holidays; a month and a term can still be added to each.
    private static readonly DateOnly[] Far = [new(4, 1, 1), new(1999, 12, 31), new(2014, 12, 31), new(2027, 1, 4), new(2050, 6, 15), new(9000, 12, 31)];

    /// <summary>The cut-off day.</summary>
    public DateOnly CutOff { get; }

    /// <summary>
    /// A day of the report year, the one before, or the first weeks of the one after; on an edge half of the time, and seldom
    /// far away.
    /// </summary>
    public DateOnly Any() => _dice.Below(100) switch
    {
        0 => _dice.Pick(Far),
        < 40 => Next(_dice.Pick(_anchors), 3),
        < 90 => new DateOnly(_year, 1, 1).AddDays(_dice.Below(365)),
        _ => new DateOnly(_year - 1, 1, 1).AddDays(_dice.Below(790)),
    };

    /// <summary>A day, or one next to it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="reach">How many days to either side.</param>
    public DateOnly Next(DateOnly day, int reach = 1) => day.AddDays(_dice.Below((2 * reach) + 1) - reach);

    public DateOnly? Maybe(int nullPercent) => _dice.Chance(nullPercent) ? null : Any();

    /// <summary>The cut-off, a day next to it, any day, or null.</summary>
    public DateOnly? AroundCutOff() => _dice.Chance(25) ? Next(CutOff) : Maybe(25);

    /// <summary>A day some time after another, or null; seldom before it.</summary>
    public DateOnly? After(DateOnly? start, int nullPercent) =>
        start is not { } day || _dice.Chance(nullPercent) ? (_dice.Chance(15) ? Any() : null) : day.AddDays(_dice.Below(25) - 1);

    /// <summary>When a duty of so many working days was done: on the due day, next to it, later, or not at all.</summary>
    public DateOnly? Around(DateOnly? start, int workingDays)
    {
        if (start is not { } from || _dice.Chance(12))
        {
            return _dice.Chance(10) ? Any() : null;
        }

        var due = _calendar.After(from, workingDays);
        return _dice.Below(8) switch
        {
            0 or 1 => due,
            2 => due.AddDays(1),
            3 => _calendar.After(due, 1),
            4 => due.AddDays(-1),
            5 => due.AddDays(_dice.Below(40)),
            6 => from,
            _ => _calendar.After(due, _dice.Below(6)),
        };
    }
}
