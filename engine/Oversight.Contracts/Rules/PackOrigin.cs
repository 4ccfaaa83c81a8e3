using Oversight.Contracts.Plugins;

namespace Oversight.Contracts.Rules;

/// <summary>The pack from which another takes something over that it extends.</summary>
/// <param name="Pack">Id of the pack whose script or file says it.</param>
/// <param name="Document">The document that this pack encodes.</param>
public sealed record PackOrigin(string Pack, LegalDocument Document)
{
    /// <summary>The document as citations name it: its number, or its title where it has none.</summary>
    public string Reference => Document.Number.Length > 0 ? Document.Number : $"《{Document.Title.Zh}》";

    /// <summary>The id that a rule of this pack has in a pack that extends it: the own prefix gives way to that of the other.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="extending">Id of the pack that extends it.</param>
    public string IdIn(string extending, string rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.StartsWith(Pack + ".", StringComparison.Ordinal) ? extending + rule[Pack.Length..] : $"{extending}.{rule}";
    }
}
