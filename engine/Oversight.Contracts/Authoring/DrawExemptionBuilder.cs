using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares which objects, when drawn, are skipped and replaced.</summary>
public sealed class DrawExemptionBuilder : DrawRuleBuilder<DrawExemptionBuilder>
{
    private Func<Candidate, bool>? _when;
    private Func<Candidate, bool>? _unless;

    internal DrawExemptionBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>Which objects are exempt.</summary>
    public DrawExemptionBuilder When(Func<Candidate, bool> condition)
    {
        _when = condition;
        return this;
    }

    /// <summary>Of these, which are drawn all the same.</summary>
    public DrawExemptionBuilder Unless(Func<Candidate, bool> condition)
    {
        _unless = condition;
        return this;
    }

    private protected override DrawRule Build() => new DrawExemption
    {
        Id = Id,
        Citation = Citation,
        Location = Location,
        When = Needed(_when, "When"),
        Unless = _unless,
    };
}
