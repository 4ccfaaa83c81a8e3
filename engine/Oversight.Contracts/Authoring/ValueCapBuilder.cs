using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares limits of a value of each row.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class ValueCapBuilder<T> : RuleBuilder<ValueCapBuilder<T>>
    where T : struct, IFactRow<T>
{
    private readonly RuleKind _kind;
    private Func<T, bool>? _when;
    private Func<T, double?>? _value;
    private Func<T, double?>? _atLeast;
    private Func<T, double?>? _atMost;

    internal ValueCapBuilder(string id, RuleKind kind, ScriptLocation location)
        : base(id, location) =>
        _kind = kind;

    /// <summary>To which rows the rule applies; without it, to all.</summary>
    public ValueCapBuilder<T> When(Func<T, bool> condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>The value; over an empty base the row is not judged.</summary>
    public ValueCapBuilder<T> Of(Func<T, Ratio> value) => Of(row => value(row).Value);

    /// <summary>The value; where it is null the row is not judged.</summary>
    public ValueCapBuilder<T> Of(Func<T, double?> value)
    {
        _value = value;
        return this;
    }

    /// <summary>The lowest value allowed.</summary>
    public ValueCapBuilder<T> AtLeast(Parameter<double> limit)
    {
        _atLeast = row => limit.For(row);
        return this;
    }

    /// <summary>The highest value allowed.</summary>
    public ValueCapBuilder<T> AtMost(Parameter<double> limit)
    {
        _atMost = row => limit.For(row);
        return this;
    }

    /// <summary>The highest value allowed.</summary>
    public ValueCapBuilder<T> AtMost(Parameter<int> limit)
    {
        _atMost = row => limit.For(row);
        return this;
    }

    private protected override Rule Build() => new ValueCap<T>
    {
        Id = Id,
        Kind = _kind,
        Severity = Severity,
        Citation = Citation,
        Location = Location,
        When = _when,
        Value = Needed(_value, "Of"),
        AtLeast = _atLeast,
        AtMost = _atLeast is null ? Needed(_atMost, "AtLeast(…) or .AtMost") : _atMost,
    };
}
