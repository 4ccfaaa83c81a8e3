using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>
/// Declares a duty with a due day. <c>From</c> and <c>Done</c> see no date after the cut-off: the engine hides it.
/// </summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class DeadlineBuilder<T> : RuleBuilder<DeadlineBuilder<T>>
    where T : struct, IFactRow<T>
{
    private Func<T, bool>? _when;
    private Func<T, DateOnly?>? _from;
    private Func<T, DateOnly?>? _dueOn;
    private Func<T, DateOnly?>? _done;
    private Parameter<int>? _within;

    internal DeadlineBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>Which rows have the duty at all; without it, all.</summary>
    public DeadlineBuilder<T> When(Func<T, bool> condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>The day from which the term runs; it does not count itself. Null = the duty has not begun.</summary>
    public DeadlineBuilder<T> From(Func<T, DateOnly?> day)
    {
        _from = day;
        return this;
    }

    /// <summary>The term, in working days or calendar days as the parameter's unit says.</summary>
    public DeadlineBuilder<T> Within(Parameter<int> term)
    {
        if (term.Unit is not (ParameterUnit.WorkingDays or ParameterUnit.Days))
        {
            throw Wrong($"的期限以 {term.Unit} 计，应以工作日或日计", $"has a term in {term.Unit}; it needs working days or days");
        }

        _within = term;
        return this;
    }

    /// <summary>The due day itself. Null = the duty has not begun.</summary>
    public DeadlineBuilder<T> DueOn(Func<T, DateOnly?> day)
    {
        _dueOn = day;
        return this;
    }

    /// <summary>The day on which the duty was done; null = not done.</summary>
    public DeadlineBuilder<T> Done(Func<T, DateOnly?> day)
    {
        _done = day;
        return this;
    }

    private protected override Rule Build()
    {
        if ((_from is null || _within is null) == (_dueOn is null) || (_dueOn is not null && (_from ?? (object?)_within) is not null))
        {
            throw Wrong("要有 .From(…).Within(…) 或 .DueOn(…) 之一", "needs either .From(…).Within(…) or .DueOn(…)");
        }

        return new Deadline<T>
        {
            Id = Id,
            Kind = RuleKind.Deadline,
            Severity = Severity,
            Citation = Citation,
            Location = Location,
            When = _when,
            From = _from,
            Within = _within,
            DueOn = _dueOn,
            Done = Needed(_done, "Done"),
        };
    }
}
