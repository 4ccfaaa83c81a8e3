namespace Oversight.Storage.Indicators;

/// <summary>The indicators of one judged jurisdiction.</summary>
/// <param name="Jurisdiction">Its number.</param>
/// <param name="Values">Its indicators in the contract's order, without those that follow the breaches.</param>
/// <param name="OutsideValidity">Inspections, plans, draws and objections of the year outside the document's validity.</param>
public sealed record JurisdictionIndicators(int Jurisdiction, IReadOnlyList<IndicatorValue> Values, long OutsideValidity);
