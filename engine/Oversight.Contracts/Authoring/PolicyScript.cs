using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>
/// The vocabulary of a policy script: its members stand in the script without a prefix. A script runs once, when its
/// plug-in loads, and only declares; the engine later runs the delegates in bulk, on several threads.
/// </summary>
/// <param name="rules">Where the declarations go.</param>
/// <param name="parameters">Where the numbers come from.</param>
public sealed class PolicyScript(RuleSet rules, IParameterSource parameters)
{
    /// <summary>Rules about inspections (检查).</summary>
    public JudgedInspections Inspections { get; } = new(rules);

    /// <summary>Rules about the registry of inspected entities (检查对象名录库).</summary>
    public JudgedObjects Objects { get; } = new(rules);

    /// <summary>Rules about the registry of officers (执法检查人员名录库).</summary>
    public JudgedOfficers Officers { get; } = new(rules);

    /// <summary>Rules about the list of items (随机抽查事项清单).</summary>
    public Judged<CheckItem> Items { get; } = new(rules);

    /// <summary>Rules about plans (抽查计划).</summary>
    public Judged<Plan> Plans { get; } = new(rules);

    /// <summary>Rules about draws (抽取记录).</summary>
    public Judged<DrawEvent> Draws { get; } = new(rules);

    /// <summary>Rules about objections (异议).</summary>
    public JudgedObjections Objections { get; } = new(rules);

    /// <summary>Rules about the jurisdiction itself.</summary>
    public JudgedJurisdiction Jurisdiction { get; } = new(rules);

    /// <summary>Rules that shape the draw itself (抽取).</summary>
    public ShapedDraw Draw { get; } = new(rules);

    /// <summary>Takes a parameter that is a whole number without a unit.</summary>
    /// <param name="name">Its name in <c>parameters.yaml</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Parameter<int> Count(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<int>(name, ParameterUnit.Count, file, line);

    /// <summary>Takes a parameter that is a ratio or a factor.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<double> Ratio(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<double>(name, ParameterUnit.Ratio, file, line);

    /// <summary>Takes a term in working days.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<int> WorkingDays(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<int>(name, ParameterUnit.WorkingDays, file, line);

    /// <summary>Takes a term in calendar days.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<int> Days(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<int>(name, ParameterUnit.Days, file, line);

    /// <summary>Takes a term in calendar months.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<int> Months(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<int>(name, ParameterUnit.Months, file, line);

    /// <summary>Takes a day of every year.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<MonthDay> DayOfYear(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<MonthDay>(name, ParameterUnit.DayOfYear, file, line);

    /// <summary>Takes one day.</summary>
    /// <inheritdoc cref="Count"/>
    public Parameter<DateOnly> Day(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Take<DateOnly>(name, ParameterUnit.Date, file, line);

    private Parameter<T> Take<T>(string name, ParameterUnit unit, string file, int line)
        where T : struct =>
        parameters.Take<T>(name, unit, rules.At(file, line));
}
