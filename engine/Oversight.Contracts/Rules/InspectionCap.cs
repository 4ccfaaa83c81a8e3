using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>At most so many inspections of one object in the year.</summary>
public sealed class InspectionCap : Rule
{
    /// <summary>Which inspections count.</summary>
    public required Func<Inspection, bool> Counting { get; init; }

    /// <summary>By what they are counted.</summary>
    public required CapGrouping Grouping { get; init; }

    /// <summary>The highest count allowed.</summary>
    public required Parameter<int> AtMost { get; init; }

    /// <summary>Whether <c>overload_objects</c> counts the objects over this cap.</summary>
    public bool DefinesOverload { get; init; }

    /// <summary>Whether it is a rule of the document; false where it only serves the indicator.</summary>
    public bool IsRule { get; init; } = true;

    /// <inheritdoc/>
    public override FactKind FactKind => FactKind.Inspection;

    /// <inheritdoc/>
    public override SubjectKind Subject => SubjectKind.Object;
}
