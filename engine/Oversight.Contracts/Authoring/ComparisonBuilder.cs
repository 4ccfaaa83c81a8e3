using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares that a rate must not fall, or must not rise, from one class to the next.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class ComparisonBuilder<T> : RuleBuilder<ComparisonBuilder<T>>
    where T : struct, IFactRow<T>
{
    private readonly List<LocalText> _classes = [];
    private readonly List<Func<T, bool>> _members = [];
    private Func<T, bool>? _among;
    private Func<T, bool>? _hit;
    private bool _mustNotRise;

    internal ComparisonBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>Which rows are the base of the rates.</summary>
    public ComparisonBuilder<T> Among(Func<T, bool> condition)
    {
        _among = condition;
        return this;
    }

    /// <summary>Which rows of the base count as hits.</summary>
    public ComparisonBuilder<T> Rate(Func<T, bool> hit)
    {
        _hit = hit;
        return this;
    }

    /// <summary>The next class, whose rate is held against that of the one before. A row belongs to the first class that takes it.</summary>
    /// <param name="zh">Its name in Chinese.</param>
    /// <param name="en">Its name in English.</param>
    /// <param name="members">Which rows belong to it.</param>
    public ComparisonBuilder<T> Class(string zh, string en, Func<T, bool> members)
    {
        _classes.Add(new LocalText(zh, en));
        _members.Add(members);
        return this;
    }

    /// <summary>The rate must not rise from one class to the next; without it, it must not fall.</summary>
    public ComparisonBuilder<T> WithoutRise()
    {
        _mustNotRise = true;
        return this;
    }

    private protected override Rule Build()
    {
        if (_classes.Count < 2)
        {
            throw Wrong("比较的类别不足两个，请加 .Class(…)", "compares fewer than two classes; add .Class(…)");
        }

        var members = _members.ToArray();
        return new ClassComparison<T>
        {
            Id = Id,
            Kind = RuleKind.Comparison,
            Severity = Severity,
            Citation = Citation,
            Location = Location,
            Among = Needed(_among, "Among"),
            Hit = Needed(_hit, "Rate"),
            Classes = [.. _classes],
            MustNotRise = _mustNotRise,
            ClassOf = row =>
            {
                for (var i = 0; i < members.Length; i++)
                {
                    if (members[i](row))
                    {
                        return i;
                    }
                }

                return null;
            },
        };
    }
}
