using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>A rule that inspections, registries or the jurisdiction keep or break.</summary>
public abstract class Rule : DeclaredRule
{
    /// <summary>Kind of duty.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>How grave a breach is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The kind of fact that is judged row by row.</summary>
    public abstract FactKind FactKind { get; }

    /// <summary>What a breach names.</summary>
    public abstract SubjectKind Subject { get; }

    /// <summary>The subject that belongs to a fact kind.</summary>
    protected static SubjectKind SubjectOf(FactKind kind) => kind switch
    {
        FactKind.Inspection => SubjectKind.Inspection,
        FactKind.Object => SubjectKind.Object,
        FactKind.Officer => SubjectKind.Officer,
        FactKind.Item => SubjectKind.Item,
        FactKind.Plan => SubjectKind.Plan,
        FactKind.Draw => SubjectKind.Draw,
        FactKind.Objection => SubjectKind.Objection,
        _ => SubjectKind.Jurisdiction,
    };
}
