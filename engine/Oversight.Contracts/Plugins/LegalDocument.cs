namespace Oversight.Contracts.Plugins;

/// <summary>A legal document with its validity.</summary>
/// <param name="Title">Title.</param>
/// <param name="Number">Document number (文号); empty where the document has none.</param>
/// <param name="ValidFrom">First day of validity.</param>
/// <param name="ValidTo">Last day of validity, inclusive; null where the document names none.</param>
public sealed record LegalDocument(LocalText Title, string Number, DateOnly ValidFrom, DateOnly? ValidTo)
{
    /// <summary>Readings and assumptions about the document as a whole, which the report shows.</summary>
    public IReadOnlyList<LocalText> Assumptions { get; init; } = [];

    /// <summary>Whether a day lies within the validity.</summary>
    public bool Covers(DateOnly day) => day >= ValidFrom && (ValidTo is not { } end || day <= end);

    /// <summary>Whether the validity shares a day with a year.</summary>
    public bool Overlaps(int year) => ValidFrom.Year <= year && (ValidTo is not { } end || end.Year >= year);
}
