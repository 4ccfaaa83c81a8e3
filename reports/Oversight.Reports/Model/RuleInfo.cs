using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Reports.Model;

/// <summary>A rule as the report shows it.</summary>
public sealed record RuleInfo
{
    /// <summary>The rule's id.</summary>
    public required string Id { get; init; }

    /// <summary>Its kind; null for a rule that shapes the draw and is not judged.</summary>
    public required RuleKind? Kind { get; init; }

    /// <summary>How grave it is to miss it.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The article, as the document numbers it.</summary>
    public required string Article { get; init; }

    /// <summary>What the rule asks.</summary>
    public required LocalText Wording { get; init; }

    /// <summary>What it is about.</summary>
    public RuleTopic Topic { get; init; }

    /// <summary>Names of the report's indicators that it speaks of.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>A milestone's name in its table; null for other rules.</summary>
    public string? Milestone { get; init; }

    /// <summary>The day on which a milestone is due in the report year; null where none is.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>The numbers that it uses.</summary>
    public IReadOnlyList<ParameterInfo> Parameters { get; init; } = [];

    /// <summary>The script that declares it, within the pack.</summary>
    public string Script { get; init; } = "";

    /// <summary>The line of the declaration, from 1.</summary>
    public int Line { get; init; }
}
