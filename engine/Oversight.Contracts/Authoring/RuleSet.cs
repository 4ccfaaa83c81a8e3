using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Collects what the scripts of a plug-in declare, and makes the pack of it.</summary>
/// <param name="pack">Id of the pack; needed where it extends another.</param>
/// <param name="switchedOff">Rules taken over that are switched off, by their ids in this pack.</param>
public sealed class RuleSet(string pack = "", IReadOnlyList<SwitchOff>? switchedOff = null)
{
    private readonly List<IRuleBuilder> _builders = [];
    private readonly HashSet<string> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _originals = new(StringComparer.Ordinal);
    private PackOrigin? _origin;

    internal Parameter<double>? OverloadFactor { get; set; }

    internal Func<Facts.InspectedObject, bool>? Flagged { get; set; }

    internal Func<Facts.Inspection, bool>? ConstructivelyCompleted { get; set; }

    internal Func<Facts.Inspection, bool>? OutsideRules { get; set; }

    internal Func<Facts.Objection, bool>? ObjectionsOutsideRules { get; set; }

    internal DrawSparing? Sparing { get; set; }

    internal DrawTeams? Team { get; set; }

    internal DrawOfficers? Qualified { get; set; }

    internal DrawCrossSections? CrossSections { get; set; }

    /// <summary>
    /// Says whose scripts declare from now on: first those of the packs that this one extends, from the root, then its own. Later packs
    /// may declare anew what a pack declares once, such as which objects are flagged.
    /// </summary>
    /// <param name="origin">The pack that is extended; null = this one.</param>
    public void Begin(PackOrigin? origin)
    {
        _origin = origin;
        _declared.Clear();
    }

    internal ScriptLocation At(string file, int line) =>
        _origin is null ? new ScriptLocation(file, line) : new ScriptLocation($"{_origin.Pack}/{file}", line) { Origin = _origin };

    internal string IdOf(string id)
    {
        if (_origin is null || string.IsNullOrWhiteSpace(id))
        {
            return id;
        }

        var own = _origin.IdIn(pack, id);
        _originals[own] = id;
        return own;
    }

    internal TBuilder Add<TBuilder>(TBuilder builder)
        where TBuilder : IRuleBuilder
    {
        if (_origin is null && _originals.ContainsValue(builder.Id))
        {
            throw new PolicyDeclarationException(
                new LocalText(
                    $"规则编号 “{builder.Id}” 是所沿用的规则包里的；本包的规则请用自己的编号，以 “{pack}.” 开头",
                    $"rule id \"{builder.Id}\" is one of the pack that is extended; give a rule of this pack an id of its own, which begins with \"{pack}.\""),
                builder.Location);
        }

        var same = _builders.Find(other => other.Id == builder.Id);
        if (same is not null && same.Location.Origin != builder.Location.Origin)
        {
            if (!IsDefinition(same))
            {
                throw new PolicyDeclarationException(
                    new LocalText(
                        $"规则编号 “{builder.Id}” 已由沿用自 {same.Location.Origin!.Pack} 的规则使用；请另取编号",
                        $"rule id \"{builder.Id}\" is that of a rule taken over from {same.Location.Origin!.Pack}; give this one another id"),
                    builder.Location);
            }

            _builders.Remove(same);
        }
        else if (string.IsNullOrWhiteSpace(builder.Id) || same is not null)
        {
            throw new PolicyDeclarationException(
                new LocalText($"规则编号 “{builder.Id}” 为空或重复", $"rule id \"{builder.Id}\" is empty or declared twice"), builder.Location);
        }

        _builders.Add(builder);
        return builder;
    }

    // A cap for the indicator alone has no id of its own.
    private static bool IsDefinition(IRuleBuilder builder) => builder.Id.StartsWith('(');

    internal void Once<TValue>(TValue next, Action<TValue> set, string verb, ScriptLocation location)
        where TValue : class
    {
        if (!_declared.Add($"{verb} {typeof(TValue)}"))
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
        foreach (var rule in declared.Where(rule => rule.Origin is not null))
        {
            rule.InheritedId = _originals.GetValueOrDefault(rule.Id);
            rule.SwitchedOff = [.. (switchedOff ?? []).Where(off => off.Rule == rule.Id)];
        }

        // Of packs that extend each other the last one that says so decides.
        var overload = rules.OfType<InspectionCap>().Where(cap => cap.DefinesOverload).ToArray();
        overload = Array.FindAll(overload, cap => cap.Origin == overload[^1].Origin);
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
