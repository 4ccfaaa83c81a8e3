using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>A value of each row has a limit: at most, at least, or both.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class ValueCap<T> : Rule
    where T : struct, IFactRow<T>
{
    /// <summary>To which rows the rule applies; null = to all.</summary>
    public Func<T, bool>? When { get; init; }

    /// <summary>The value; where it is null the row is not judged.</summary>
    public required Func<T, double?> Value { get; init; }

    /// <summary>The lowest value allowed; null = none.</summary>
    public Func<T, double?>? AtLeast { get; init; }

    /// <summary>The highest value allowed; null = none.</summary>
    public Func<T, double?>? AtMost { get; init; }

    /// <inheritdoc/>
    public override FactKind FactKind => T.Kind;

    /// <inheritdoc/>
    public override SubjectKind Subject => SubjectOf(T.Kind);
}
