using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Declares for which plans the draw also gives a random order of visits.</summary>
public sealed class DrawBatchesBuilder : DrawRuleBuilder<DrawBatchesBuilder>
{
    private Func<Plan, bool>? _when;

    internal DrawBatchesBuilder(string id, ScriptLocation location)
        : base(id, location)
    {
    }

    /// <summary>For which plans.</summary>
    public DrawBatchesBuilder When(Func<Plan, bool> condition)
    {
        _when = condition;
        return this;
    }

    private protected override DrawRule Build() => new DrawBatches
    {
        Id = Id,
        Citation = Citation,
        Location = Location,
        When = Needed(_when, "When"),
    };
}
