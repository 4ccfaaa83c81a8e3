using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>What a rule says of one subject.</summary>
public readonly record struct Verdict
{
    /// <summary>The rule.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Number of the jurisdiction.</summary>
    public required int Jurisdiction { get; init; }

    /// <summary>What kind of row the subject is.</summary>
    public SubjectKind SubjectKind => Rule.Subject;

    /// <summary>Row number of the subject in its table; of the jurisdiction for rules about it.</summary>
    public required int Subject { get; init; }

    /// <summary>
    /// The day that decides which values of parameters are in force: the event's; the last day of the report year for registries,
    /// caps, shares, comparisons and milestones.
    /// </summary>
    public required DateOnly Date { get; init; }

    /// <summary>How the rule came out.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>Why the rule does not apply.</summary>
    public RuleReason Reason { get; init; }

    /// <summary>The day from which the term of a deadline runs.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The due day; in another year where that is why the rule does not apply.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The day done, as known at the cut-off.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>Working days late, 0 or more; null unless late or overdue.</summary>
    public int? DaysLate { get; init; }

    /// <summary>What was measured.</summary>
    public double? Measured { get; init; }

    /// <summary>The limit.</summary>
    public double? Limit { get; init; }

    /// <summary>The classes of a comparison with their rates, those without a row too; null for every other kind.</summary>
    public IReadOnlyList<ClassRate>? Classes { get; init; }

    /// <summary>The classes that have a row, in words; null for every rule but a comparison.</summary>
    public LocalText? Note => Classes is null
        ? null
        : new LocalText(
            string.Join("，", Rated.Select(found => $"{found.Name.Zh} {found.Rate.Numerator}/{found.Rate.Denominator}")),
            string.Join(", ", Rated.Select(found => $"{found.Name.En} {found.Rate.Numerator}/{found.Rate.Denominator}")));

    private IEnumerable<ClassRate> Rated => (Classes ?? []).Where(found => found.Rate.Denominator > 0);
}
