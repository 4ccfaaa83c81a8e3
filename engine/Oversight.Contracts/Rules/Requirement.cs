using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Each row to which the rule applies must satisfy a condition.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class Requirement<T> : Rule, IRequirement
    where T : struct, IFactRow<T>
{
    /// <summary>To which rows the rule applies; null = to all.</summary>
    public Func<T, bool>? When { get; init; }

    /// <summary>What must be true.</summary>
    public required Func<T, bool> Hold { get; init; }

    /// <summary>
    /// The day whose year decides in which annual report the row is judged; null = the year of the event itself. Where
    /// the day is null the row is not judged.
    /// </summary>
    public Func<T, DateOnly?>? YearOf { get; init; }

    /// <summary>What was measured, for the breach's row; null = nothing to show.</summary>
    public Func<T, double?>? Measured { get; init; }

    /// <summary>The limit, for the breach's row; null = nothing to show.</summary>
    public Func<T, double?>? Limit { get; init; }

    /// <inheritdoc/>
    public bool IsConditional => When is not null || YearOf is not null;

    /// <inheritdoc/>
    public override FactKind FactKind => T.Kind;

    /// <inheritdoc/>
    public override SubjectKind Subject => SubjectOf(T.Kind);
}
