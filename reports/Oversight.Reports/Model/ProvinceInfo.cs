using Oversight.Storage.Indicators;
namespace Oversight.Reports.Model;

/// <summary>All judged jurisdictions together.</summary>
/// <param name="Indicators">The indicators.</param>
public sealed record ProvinceInfo(IReadOnlyList<IndicatorValue> Indicators);
