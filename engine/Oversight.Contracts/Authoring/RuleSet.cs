using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Collects what the scripts of a plug-in declare, and makes the pack of it.</summary>
public sealed class RuleSet
{
    private readonly List<IRuleBuilder> _builders = [];

    internal Parameter<double>? OverloadFactor { get; set; }

    internal Func<Facts.InspectedObject, bool>? Flagged { get; set; }

    internal Func<Facts.Inspection, bool>? ConstructivelyCompleted { get; set; }

    internal Func<Facts.Inspection, bool>? OutsideRules { get; set; }

    internal Func<Facts.Objection, bool>? ObjectionsOutsideRules { get; set; }

    internal DrawSparing? Sparing { get; set; }

    internal DrawTeams? Team { get; set; }

    internal DrawOfficers? Qualified { get; set; }

    internal DrawCrossSections? CrossSections { get; set; }

    internal TBuilder Add<TBuilder>(TBuilder builder)
        where TBuilder : IRuleBuilder
    {
        if (string.IsNullOrWhiteSpace(builder.Id) || _builders.Any(other => other.Id == builder.Id))
        {
            throw new PolicyDeclarationException(
                new LocalText($"规则编号 “{builder.Id}” 为空或重复", $"rule id \"{builder.Id}\" is empty or declared twice"), builder.Location);
        }

        _builders.Add(builder);
        return builder;
    }

    internal static void Once<TValue>(TValue? current, TValue next, Action<TValue> set, string verb, ScriptLocation location)
        where TValue : class
    {
        if (current is not null)
        {
            throw new PolicyDeclarationException(new LocalText($"{verb} 声明了两次", $"{verb} is declared twice"), location);
        }

        set(next);
    }

    /// <summary>Finishes all rules.</summary>
    /// <exception cref="PolicyDeclarationException">
    /// A rule is not complete, two caps define overload, or the draw follows a rule that there is not.
    /// </exception>
    public RulePack Build()
    {
        var declared = _builders.ConvertAll(builder => builder.Build());
        var rules = declared.OfType<Rule>().ToArray();
        var overload = rules.OfType<InspectionCap>().Where(cap => cap.DefinesOverload).ToArray();
        if (overload.Length > 1)
        {
            throw new PolicyDeclarationException(
                new LocalText("又有一条上限规则声明了 AsOverload", "a second cap defines overload"), overload[1].Location);
        }

        var pack = new RulePack
        {
            Rules = [.. rules.Where(rule => rule is not InspectionCap { IsRule: false }).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            DrawRules = [.. declared.OfType<DrawRule>().OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Overload = overload.FirstOrDefault(),
            OverloadFactor = OverloadFactor,
            Flagged = Flagged,
            ConstructivelyCompleted = ConstructivelyCompleted,
            OutsideRules = OutsideRules,
            ObjectionsOutsideRules = ObjectionsOutsideRules,
            Sparing = Sparing,
            Team = Team,
            Qualified = Qualified,
            CrossSections = CrossSections,
        };
        return pack.DrawDefinitions.FirstOrDefault(definition => pack.All.All(rule => rule.Id != definition.Because)) is { } unfounded
            ? throw new PolicyDeclarationException(
                new LocalText($"because：本规则包没有规则 “{unfounded.Because}”", $"because: this pack has no rule \"{unfounded.Because}\""), unfounded.Location)
            : pack;
    }
}
