using Oversight.Contracts.Rules;

namespace Oversight.Policies.Inheritance;

/// <summary>What a pack takes over from others.</summary>
/// <param name="Packs">The pack that it extends, then the one that this extends, and so on.</param>
/// <param name="SwitchedOff">The rules taken over that are switched off, by their ids in the pack.</param>
public sealed record PackInheritance(IReadOnlyList<InheritedPack> Packs, IReadOnlyList<SwitchOff> SwitchedOff)
{
    /// <summary>The pack that is extended.</summary>
    public InheritedPack Base => Packs[0];

    /// <summary>The id that a rule taken over has in the pack that is extended, by which <c>extends.yaml</c> names it.</summary>
    /// <param name="rule">The rule.</param>
    public string IdInBase(DeclaredRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.Origin!.Pack == Base.Id ? rule.InheritedId! : rule.Origin.IdIn(Base.Id, rule.InheritedId!);
    }
}
