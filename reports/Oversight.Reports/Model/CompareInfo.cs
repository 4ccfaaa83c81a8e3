namespace Oversight.Reports.Model;

/// <summary>The figures of another year of the same data, to be compared with.</summary>
/// <param name="Year">The year.</param>
/// <param name="AsOf">Its cut-off day.</param>
/// <param name="Province">All judged jurisdictions together.</param>
/// <param name="Jurisdictions">The jurisdictions that have a rule pack; those without any row in the data are not judged.</param>
public sealed record CompareInfo(int Year, DateOnly AsOf, ProvinceInfo Province, IReadOnlyList<JurisdictionInfo> Jurisdictions);
