using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>What every rule that judges has beside its citation: a severity.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class RuleBuilder<TSelf> : CitedBuilder<TSelf>, IRuleBuilder
    where TSelf : RuleBuilder<TSelf>
{
    private protected RuleBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    private protected Severity Severity { get; private set; }

    /// <summary>Makes a breach of the rule a notice: the document says it in principle (原则上) or as an aim.</summary>
    public TSelf AsNotice()
    {
        Severity = Severity.Notice;
        return (TSelf)this;
    }

    DeclaredRule IRuleBuilder.Build() => Build();

    private protected abstract Rule Build();
}
