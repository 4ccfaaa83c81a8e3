using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Everything that the scripts of a plug-in declared.</summary>
public sealed record RulePack
{
    /// <summary>The rules of the document that judge, by id.</summary>
    public required IReadOnlyList<Rule> Rules { get; init; }

    /// <summary>The rules that shape a draw, by id. They judge nothing.</summary>
    public IReadOnlyList<DrawRule> DrawRules { get; init; } = [];

    /// <summary>All rules of the document, by id.</summary>
    public IEnumerable<DeclaredRule> All => Rules.Concat<DeclaredRule>(DrawRules).OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The cap by which the indicator <c>overload_objects</c> counts: a rule of the pack, or one for the indicator alone.</summary>
    public required InspectionCap? Overload { get; init; }

    /// <summary>The multiple of the median above which an officer is overloaded.</summary>
    public required Parameter<double>? OverloadFactor { get; init; }

    /// <summary>Which objects are flagged (重点关注对象); null = none.</summary>
    public required Func<InspectedObject, bool>? Flagged { get; init; }

    /// <summary>Which inspections without completed_on count as completed all the same; null = none.</summary>
    public required Func<Inspection, bool>? ConstructivelyCompleted { get; init; }

    /// <summary>Which inspections the document leaves out altogether; null = none.</summary>
    public required Func<Inspection, bool>? OutsideRules { get; init; }

    /// <summary>Which objections are left out with their inspections; null = none.</summary>
    public required Func<Objection, bool>? ObjectionsOutsideRules { get; init; }

    /// <summary>Which objects a draw leaves out because of a rule; null = none.</summary>
    public DrawSparing? Sparing { get; init; }

    /// <summary>How many officers are drawn for a team; null = <see cref="DrawTeams.DefaultSize"/>.</summary>
    public DrawTeams? Team { get; init; }

    /// <summary>Which officers may be drawn, of those on duty, not auxiliary and certified; null = all of them.</summary>
    public DrawOfficers? Qualified { get; init; }

    /// <summary>Whether officers of other sections may be drawn, and because of which rule; null = they may not.</summary>
    public DrawCrossSections? CrossSections { get; init; }

    /// <summary>What the pack lays down for its draws beside the rules, each at most once.</summary>
    public IEnumerable<DrawDefinition> DrawDefinitions => new DrawDefinition?[] { Sparing, Team, Qualified, CrossSections }.OfType<DrawDefinition>();
}
