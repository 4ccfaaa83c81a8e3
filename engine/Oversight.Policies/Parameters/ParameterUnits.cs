using System.Globalization;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Parameters;

/// <summary>Units and values as <c>parameters.yaml</c> and <c>--set</c> write them.</summary>
public static class ParameterUnits
{
    private static readonly Dictionary<string, ParameterUnit> Units = new(StringComparer.Ordinal)
    {
        ["count"] = ParameterUnit.Count,
        ["ratio"] = ParameterUnit.Ratio,
        ["working_days"] = ParameterUnit.WorkingDays,
        ["days"] = ParameterUnit.Days,
        ["months"] = ParameterUnit.Months,
        ["day_of_year"] = ParameterUnit.DayOfYear,
        ["date"] = ParameterUnit.Date,
    };

    /// <summary>The names of all units.</summary>
    public static IReadOnlyCollection<string> All => Units.Keys;

    public static bool TryUnit(string text, out ParameterUnit unit) => Units.TryGetValue(text, out unit);

    public static string NameOf(ParameterUnit unit) => Units.First(pair => pair.Value == unit).Key;

    /// <summary>Reads a value of a unit: int, double, MonthDay or DateOnly; null where the text is none.</summary>
    public static object? Parse(ParameterUnit unit, string text)
    {
        switch (unit)
        {
            case ParameterUnit.Ratio:
                return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var ratio) ? ratio : null;
            case ParameterUnit.DayOfYear:
                // A leap year, so that 02-29 is a day.
                return DateOnly.TryParseExact("2000-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                    ? new MonthDay(day.Month, day.Day)
                    : null;
            case ParameterUnit.Date:
                return TryDate(text, out var date) ? date : null;
            default:
                return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= Most(unit) ? number : null;
        }
    }

    public static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The largest value of a whole number; a term of more than a century is a slip of the pen.</summary>
    private static int Most(ParameterUnit unit) => unit switch
    {
        ParameterUnit.WorkingDays or ParameterUnit.Days => 36500,
        ParameterUnit.Months => 1200,
        _ => int.MaxValue,
    };

    /// <summary>An example of a value, with its range where that is bounded.</summary>
    public static string Form(ParameterUnit unit) => unit switch
    {
        ParameterUnit.Ratio => "0.5",
        ParameterUnit.DayOfYear => "MM-dd",
        ParameterUnit.Date => "yyyy-MM-dd",
        ParameterUnit.WorkingDays or ParameterUnit.Days or ParameterUnit.Months => $"5 (0-{Most(unit)})",
        _ => "5",
    };
}
