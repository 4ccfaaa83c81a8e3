using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares a rule that each row must satisfy.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class RequirementBuilder<T> : RuleBuilder<RequirementBuilder<T>>
    where T : struct, IFactRow<T>
{
    private readonly RuleKind _kind;
    private Func<T, bool>? _when;
    private Func<T, bool>? _hold;
    private Func<T, DateOnly?>? _yearOf;
    private Func<T, double?>? _measured;
    private Func<T, double?>? _limit;

    internal RequirementBuilder(string id, RuleKind kind, ScriptLocation location)
        : base(id, location) =>
        _kind = kind;

    /// <summary>To which rows the rule applies; without it, to all.</summary>
    public RequirementBuilder<T> When(Func<T, bool> condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>What must be true.</summary>
    public RequirementBuilder<T> Hold(Func<T, bool> condition)
    {
        _hold = condition;
        return this;
    }

    /// <summary>Judges the row in the report year of this day instead of the year of the event.</summary>
    public RequirementBuilder<T> InTheYearOf(Func<T, DateOnly?> day)
    {
        _yearOf = day;
        return this;
    }

    /// <summary>What a breach shows as measured, and against which limit.</summary>
    /// <param name="measured">The value found.</param>
    /// <param name="limit">The limit; may be left out.</param>
    public RequirementBuilder<T> Showing(Func<T, double?> measured, Func<T, double?>? limit = null)
    {
        _measured = measured;
        _limit = limit;
        return this;
    }

    private protected override Rule Build() => new Requirement<T>
    {
        Id = Id,
        Kind = _kind,
        Severity = Severity,
        Citation = Citation,
        Location = Location,
        When = _when,
        Hold = Needed(_hold, "Hold"),
        YearOf = _yearOf,
        Measured = _measured,
        Limit = _limit,
    };
}
