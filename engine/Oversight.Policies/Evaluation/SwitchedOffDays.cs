using Oversight.Contracts.Facts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// On which rows a rule is switched off: an event by its day; what is judged by the year, such as a registry or a milestone, where the rule
/// is off on every day of the year on which the document is in force.
/// </summary>
internal sealed class SwitchedOffDays
{
    private readonly DeclaredRule _rule;
    private readonly bool _isOfEvents;

    private SwitchedOffDays(DeclaredRule rule, FactKind kind, LegalDocument document, int year) => (_rule, _isOfEvents, IsOffAllYear) = (
        rule, kind is FactKind.Inspection or FactKind.Plan or FactKind.Draw or FactKind.Objection, Throughout(rule, document, year));

    /// <summary>Whether the rule is off on every day of the year on which the document is in force.</summary>
    public bool IsOffAllYear { get; }

    /// <summary>The days of a rule; null where it is never off.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="kind">The kind of fact that it judges row by row.</param>
    /// <param name="document">The pack's document.</param>
    /// <param name="year">The report year.</param>
    public static SwitchedOffDays? Of(DeclaredRule rule, FactKind kind, LegalDocument document, int year) =>
        rule.SwitchedOff.Count == 0 ? null : new SwitchedOffDays(rule, kind, document, year);

    /// <summary>Whether a rule is off on every day of a year on which the document is in force.</summary>
    public static bool Throughout(DeclaredRule rule, LegalDocument document, int year)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return rule.IsOff(
            document.ValidFrom > first ? document.ValidFrom : first, document.ValidTo is { } end && end < last ? end : last);
    }

    /// <summary>Whether the rule is off for a row.</summary>
    /// <param name="date">The day of the row.</param>
    public bool Covers(DateOnly date) => _isOfEvents ? _rule.IsOff(date) : IsOffAllYear;
}
