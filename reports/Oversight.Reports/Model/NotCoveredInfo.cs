namespace Oversight.Reports.Model;

/// <summary>Rows of a jurisdiction without a rule pack.</summary>
/// <param name="Id">The jurisdiction's id as it stands in the tables.</param>
/// <param name="Rows">Rows over all tables.</param>
public sealed record NotCoveredInfo(string Id, long Rows);
