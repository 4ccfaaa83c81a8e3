using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>Something must be done by a due day, which decides the report year in which the duty is judged.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class Deadline<T> : Rule
    where T : struct, IFactRow<T>
{
    /// <summary>Which rows have the duty at all; null = all.</summary>
    public Func<T, bool>? When { get; init; }

    /// <summary>The day from which the term runs, with <see cref="Within"/>; null where the due day is given by <see cref="DueOn"/>.</summary>
    public Func<T, DateOnly?>? From { get; init; }

    /// <summary>Length of the term, in working days or calendar days.</summary>
    public Parameter<int>? Within { get; init; }

    /// <summary>The due day itself; null where a term is given.</summary>
    public Func<T, DateOnly?>? DueOn { get; init; }

    /// <summary>The day on which the duty was done; null = not done.</summary>
    public required Func<T, DateOnly?> Done { get; init; }

    /// <inheritdoc/>
    public override FactKind FactKind => T.Kind;

    /// <inheritdoc/>
    public override SubjectKind Subject => SubjectOf(T.Kind);
}
