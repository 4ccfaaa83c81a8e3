using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;

namespace Oversight.Simulation.Rules;

/// <summary>The shares, caps and comparisons of a pack, in the order of their ids, and which of them the draws decide.</summary>
/// <remarks>
/// A share is decided by them if it looks at nothing but coverage and participation; a limit for officers, at nothing but places and draws;
/// a cap, at nothing of an inspection but its source, object, item and day; a comparison, if what it calls a hit is a random visit. The
/// others look at what happens after a draw, such as publication, and are left as they are on record; so is a rule that the pack takes over
/// from another and switches off, for always or for some days.
/// </remarks>
public sealed class PackRules
{
    private static readonly string[] Shares =
    [
        nameof(JurisdictionColumn.CoverageNumerator), nameof(JurisdictionColumn.CoverageDenominator),
        nameof(JurisdictionColumn.RandomCoverageNumerator), nameof(JurisdictionColumn.RandomCoverageDenominator),
        nameof(JurisdictionColumn.ParticipationNumerator), nameof(JurisdictionColumn.ParticipationDenominator),
    ];

    private static readonly string[] OfOfficers =
    [
        nameof(OfficerColumn.IsEnforcementOfficer), nameof(OfficerColumn.TeamPlaces), nameof(OfficerColumn.DrawsTakenPart),
        nameof(OfficerColumn.DrawsOfYear), nameof(OfficerColumn.TeamPlacesOfYear),
    ];

    private static readonly string[] OfInspections =
    [
        nameof(InspectionColumn.Source), nameof(InspectionColumn.ObjectOrd), nameof(InspectionColumn.ItemKey),
        nameof(InspectionColumn.InspectedOn),
    ];

    private static readonly string[] Visits =
    [
        nameof(ObjectColumn.Inspections), nameof(ObjectColumn.RandomInspections), nameof(ObjectColumn.JudgedRandomInspections),
    ];

    /// <summary>Looks through a pack.</summary>
    /// <param name="plugin">The pack.</param>
    /// <param name="isInForce">Whether its document is in force in the year; if not, none of its rules is judged.</param>
    public PackRules(LoadedPlugin plugin, bool isInForce)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        Plugin = plugin;
        All =
        [
            .. plugin.Pack.Rules
                .Where(rule => rule.Kind is RuleKind.Share or RuleKind.Cap or RuleKind.Comparison)
                .Select(rule => new SimulatedRule(rule, isInForce && rule.SwitchedOff.Count == 0 && Decided(rule))),
        ];
        var overload = plugin.Pack.Overload;
        Overload = overload is { SwitchedOff.Count: 0 } && Reads(overload).All(OfInspections.Contains) ? overload : null;
    }

    /// <summary>The pack.</summary>
    public LoadedPlugin Plugin { get; }

    /// <summary>The rules.</summary>
    public IReadOnlyList<SimulatedRule> All { get; private set; }

    /// <summary>The caps that are decided.</summary>
    public IReadOnlyList<InspectionCap> Caps => Simulated<InspectionCap>();

    /// <summary>The cap by which overloaded objects are counted; null = none that the draws decide.</summary>
    public InspectionCap? Overload { get; }

    /// <summary>The comparisons that are decided.</summary>
    public IReadOnlyList<ClassComparison<InspectedObject>> Comparisons => Simulated<ClassComparison<InspectedObject>>();

    /// <summary>The shares that are decided.</summary>
    public IReadOnlyList<ValueCap<Jurisdiction>> ShareRules => Simulated<ValueCap<Jurisdiction>>();

    /// <summary>The limits for officers that are decided.</summary>
    public IReadOnlyList<ValueCap<Officer>> OfficerRules => Simulated<ValueCap<Officer>>();

    /// <summary>Columns of an object that the comparisons read.</summary>
    public IEnumerable<string> ObjectColumns => Comparisons.SelectMany(Reads).Distinct(StringComparer.Ordinal);

    /// <summary>Takes a rule out: the registry shows that a hit is not a visit.</summary>
    internal void LeaveOut(IEnumerable<Rule> rules)
    {
        var out_ = rules.ToHashSet();
        All = [.. All.Select(rule => out_.Contains(rule.Rule) ? rule with { IsSimulated = false } : rule)];
    }

    private T[] Simulated<T>()
        where T : Rule => [.. All.Where(rule => rule.IsSimulated).Select(rule => rule.Rule).OfType<T>()];

    private bool Decided(Rule rule) => rule switch
    {
        ValueCap<Jurisdiction> => Reads(rule).All(Shares.Contains),
        ValueCap<Officer> => Reads(rule).All(OfOfficers.Contains),
        InspectionCap => Reads(rule).All(OfInspections.Contains),
        ClassComparison<InspectedObject> => Reads(rule).Any(Visits.Contains),
        _ => false,
    };

    /// <summary>The columns that a rule reads of its own kind of fact.</summary>
    private IEnumerable<string> Reads(Rule rule)
    {
        var prefix = $"{rule.FactKind}.";
        return Plugin.Reads.TryGetValue(rule.Id, out var reads)
            ? reads.Columns.Where(column => column.StartsWith(prefix, StringComparison.Ordinal)).Select(column => column[prefix.Length..])
            : [];
    }
}
