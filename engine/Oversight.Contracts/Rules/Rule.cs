using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>A rule as its script declared it: what it is called, where it stands, and what it is about.</summary>
public abstract class Rule
{
    /// <summary>The rule's id, e.g. <c>pack.article.name</c>; fixed for ever.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of duty.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>How grave a breach is.</summary>
    public required Severity Severity { get; init; }

    /// <summary>The article and the wording.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Where the script declares it.</summary>
    public required ScriptLocation Location { get; init; }

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
