namespace Oversight.Storage.Indicators;

/// <summary>
/// The indicators of a year, but for <c>overload_objects</c> and <c>deadline_breaches</c>, which follow the breaches.
/// </summary>
/// <param name="Province">All judged jurisdictions pooled, in the contract's order.</param>
/// <param name="Jurisdictions">Each judged jurisdiction, by its number.</param>
public sealed record IndicatorSet(
    IReadOnlyList<IndicatorValue> Province, IReadOnlyList<JurisdictionIndicators> Jurisdictions);
