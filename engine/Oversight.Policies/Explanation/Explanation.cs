using Oversight.Policies.Loading;

namespace Oversight.Policies.Explanation;

/// <summary>What every rule says of a subject.</summary>
public sealed record Explanation
{
    /// <summary>The subject.</summary>
    public required SubjectRow Subject { get; init; }

    /// <summary>Its jurisdiction's plug-in.</summary>
    public required LoadedPlugin Plugin { get; init; }

    /// <summary>The report year.</summary>
    public required int Year { get; init; }

    /// <summary>The cut-off day.</summary>
    public required DateOnly CutOff { get; init; }

    /// <summary>The rules: first the broken, then those pending, kept, and not applicable; each group by id.</summary>
    public required IReadOnlyList<ExplainedRule> Rules { get; init; }

    /// <summary>Definitions of the pack that concern the subject: which rows are outside, which objects are flagged.</summary>
    public required IReadOnlyList<ExplainedClause> Definitions { get; init; }

    /// <summary>Whether the subject lies outside the document's validity, so that no rule judges it.</summary>
    public bool IsOutsideValidity => Subject.EventOn is { } day ? !Plugin.Document.Covers(day) : !Plugin.Document.Overlaps(Year);

    /// <summary>Whether the document leaves the subject out as a whole.</summary>
    public bool IsLeftOut => Rules.Any(rule => rule.Verdict.Reason == Evaluation.RuleReason.Outside);

    /// <summary>Whether the event is one of another year, so that only duties that fall due in the report year are judged.</summary>
    public bool IsOfOtherYear => Subject.EventYear is { } year && year != Year;
}
