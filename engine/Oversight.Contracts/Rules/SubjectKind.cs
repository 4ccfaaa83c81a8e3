namespace Oversight.Contracts.Rules;

/// <summary>What a breach is a breach of.</summary>
public enum SubjectKind
{
    /// <summary>An inspection.</summary>
    Inspection,

    /// <summary>An inspected entity.</summary>
    Object,

    /// <summary>An officer.</summary>
    Officer,

    /// <summary>A plan.</summary>
    Plan,

    /// <summary>A draw.</summary>
    Draw,

    /// <summary>An item.</summary>
    Item,

    /// <summary>An objection.</summary>
    Objection,

    /// <summary>A milestone.</summary>
    Milestone,

    /// <summary>The jurisdiction.</summary>
    Jurisdiction,
}
