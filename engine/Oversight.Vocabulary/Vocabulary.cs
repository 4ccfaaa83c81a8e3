using Oversight.Contracts.Authoring;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight;

/// <summary>
/// What stands in a policy script without a prefix, for editors. The program gives scripts a <see cref="PolicyScript"/>, which the
/// language servers that know scripts cannot be told of; they can be told to use the members of a static class.
/// </summary>
public static class Vocabulary
{
    /// <inheritdoc cref="PolicyScript.Inspections"/>
    public static JudgedInspections Inspections => null!;

    /// <inheritdoc cref="PolicyScript.Objects"/>
    public static JudgedObjects Objects => null!;

    /// <inheritdoc cref="PolicyScript.Officers"/>
    public static JudgedOfficers Officers => null!;

    /// <inheritdoc cref="PolicyScript.Items"/>
    public static Judged<CheckItem> Items => null!;

    /// <inheritdoc cref="PolicyScript.Plans"/>
    public static Judged<Plan> Plans => null!;

    /// <inheritdoc cref="PolicyScript.Draws"/>
    public static Judged<DrawEvent> Draws => null!;

    /// <inheritdoc cref="PolicyScript.Objections"/>
    public static JudgedObjections Objections => null!;

    /// <inheritdoc cref="PolicyScript.Draw"/>
    public static ShapedDraw Draw => null!;

    /// <inheritdoc cref="PolicyScript.Count"/>
    public static Parameter<int> Count(string name) => null!;

    /// <inheritdoc cref="PolicyScript.Ratio"/>
    public static Parameter<double> Ratio(string name) => null!;

    /// <inheritdoc cref="PolicyScript.WorkingDays"/>
    public static Parameter<int> WorkingDays(string name) => null!;

    /// <inheritdoc cref="PolicyScript.Days"/>
    public static Parameter<int> Days(string name) => null!;

    /// <inheritdoc cref="PolicyScript.Months"/>
    public static Parameter<int> Months(string name) => null!;

    /// <inheritdoc cref="PolicyScript.DayOfYear"/>
    public static Parameter<MonthDay> DayOfYear(string name) => null!;

    /// <inheritdoc cref="PolicyScript.Day"/>
    public static Parameter<DateOnly> Day(string name) => null!;
}
