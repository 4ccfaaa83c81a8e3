using Oversight.Contracts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;

namespace Oversight.Reports.Model;

/// <summary>A rule pack and the document that it encodes.</summary>
public sealed record PackInfo
{
    /// <summary>The jurisdiction's id.</summary>
    public required string Id { get; init; }

    /// <summary>The jurisdiction's name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>The pack's version.</summary>
    public required string Version { get; init; }

    /// <summary>The document's title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The document's number (文号); empty where it has none.</summary>
    public string DocumentNumber { get; init; } = "";

    /// <summary>First day of validity.</summary>
    public required DateOnly ValidFrom { get; init; }

    /// <summary>Last day of validity, inclusive; null where open.</summary>
    public DateOnly? ValidTo { get; init; }

    /// <summary>The calendar that its working days are counted by.</summary>
    public WorkCalendar Calendar { get; init; }

    /// <summary>Readings and assumptions about the document as a whole.</summary>
    public IReadOnlyList<LocalText> Assumptions { get; init; } = [];

    /// <summary>Ids of the pack that it extends, of the one that this extends, and so on; empty where it extends none.</summary>
    public IReadOnlyList<string> Extends { get; init; } = [];

    /// <summary>Rules taken over that are switched off.</summary>
    public IReadOnlyList<SwitchOff> SwitchedOff { get; init; } = [];

    /// <summary>The pack's files: assembly, scripts, parameters.</summary>
    public IReadOnlyList<PolicyFile> Files { get; init; } = [];

    /// <summary>Parameters that were set for this run.</summary>
    public IReadOnlyList<OverrideInfo> Overrides { get; init; } = [];

    /// <summary>Numbers that no rule names, such as those of definitions and indicators; the rules' own stand with them.</summary>
    public IReadOnlyList<ParameterInfo> Parameters { get; init; } = [];

    /// <summary>The id of the rule that <c>overload_objects</c> counts; null where the document has none.</summary>
    public string? OverloadRule { get; init; }

    /// <summary>The pack's rules.</summary>
    public IReadOnlyList<RuleInfo> Rules { get; init; } = [];
}
