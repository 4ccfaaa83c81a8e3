using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>The rate of a class must not fall below that of the class before it, or must not rise above it.</summary>
/// <typeparam name="T">Row type.</typeparam>
public sealed class ClassComparison<T> : Rule
    where T : struct, IFactRow<T>
{
    /// <summary>Which rows are the base of the rates.</summary>
    public required Func<T, bool> Among { get; init; }

    /// <summary>Which rows of the base count as hits.</summary>
    public required Func<T, bool> Hit { get; init; }

    /// <summary>The class of a row: an index into <see cref="Classes"/>; null or outside = in no class.</summary>
    public required Func<T, int?> ClassOf { get; init; }

    /// <summary>
    /// The classes, each held against the one before. Classes without a row are skipped; with fewer than two left the rule does
    /// not apply.
    /// </summary>
    public required IReadOnlyList<LocalText> Classes { get; init; }

    /// <summary>Whether the rate must not rise from class to class; otherwise it must not fall.</summary>
    public bool MustNotRise { get; init; }

    /// <inheritdoc/>
    public override FactKind FactKind => T.Kind;

    /// <inheritdoc/>
    public override SubjectKind Subject => SubjectKind.Jurisdiction;
}
