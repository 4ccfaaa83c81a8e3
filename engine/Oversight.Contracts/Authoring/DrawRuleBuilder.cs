using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares a rule that shapes a draw.</summary>
/// <typeparam name="TSelf">The builder itself.</typeparam>
public abstract class DrawRuleBuilder<TSelf> : CitedBuilder<TSelf>, IRuleBuilder
    where TSelf : DrawRuleBuilder<TSelf>
{
    private protected DrawRuleBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    DeclaredRule IRuleBuilder.Build() => Build();

    private protected abstract DrawRule Build();
}
