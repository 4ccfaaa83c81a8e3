using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Contracts.Authoring;

/// <summary>Rules about the jurisdiction itself.</summary>
public sealed class JudgedJurisdiction
{
    private readonly RuleSet _rules;

    internal JudgedJurisdiction(RuleSet rules) => _rules = rules;

    /// <summary>A ratio of the jurisdiction has a limit: continue with <c>.Of(…).AtLeast(…)</c>.</summary>
    /// <inheritdoc cref="Judged{T}.Must"/>
    public ValueCapBuilder<Jurisdiction> Share(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new ValueCapBuilder<Jurisdiction>(_rules.IdOf(id), RuleKind.Share, _rules.At(file, line)));

    /// <summary>Something must be true of the jurisdiction's year as a whole.</summary>
    /// <inheritdoc cref="Judged{T}.Must"/>
    public RequirementBuilder<Jurisdiction> Must(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new RequirementBuilder<Jurisdiction>(_rules.IdOf(id), RuleKind.Share, _rules.At(file, line)));

    /// <summary>A dated duty; the last part of the id is its name in the milestones table.</summary>
    /// <inheritdoc cref="Judged{T}.Must"/>
    public MilestoneBuilder Milestone(string id, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        _rules.Add(new MilestoneBuilder(_rules.IdOf(id), _rules.At(file, line)));
}
