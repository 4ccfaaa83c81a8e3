using Oversight.Contracts.Rules;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Inheritance;

/// <summary>The scripts that one of several packs declares, which extend each other.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Origin">The pack as those that take it over name it.</param>
/// <param name="Scripts">Its scripts, compiled.</param>
internal sealed record PackLayer(InheritedPack Pack, PackOrigin Origin, IReadOnlyList<PackScript> Scripts)
{
    /// <summary>Ids of its rules, those that shape the draw among them.</summary>
    public IEnumerable<string> Rules => Scripts.SelectMany(script => script.Script.Rules).Select(rule => rule.RuleId).Where(id => !id.StartsWith('('));

    /// <summary>What its rules read, under the ids and places that they have in another pack.</summary>
    /// <param name="pack">Id of that pack.</param>
    public IEnumerable<RuleReads> Reads(string pack) => Scripts.SelectMany(script => script.Script.Rules).Select(rule => pack == Pack.Id
        ? rule
        : rule with
        {
            RuleId = rule.RuleId.StartsWith('(') ? rule.RuleId : Origin.IdIn(pack, rule.RuleId),
            Clauses = [.. rule.Clauses.Select(clause => clause with { File = $"{Pack.Id}/{clause.File}" })],
        });
}
