using Oversight.Contracts.Rules;

namespace Oversight.Policies.Explanation;

/// <summary>A row that can be explained.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id.</param>
/// <param name="Jurisdiction">Number of its jurisdiction.</param>
/// <param name="Ord">Its row number; of a milestone or jurisdiction the jurisdiction's number.</param>
/// <param name="EventOn">The event's day; null for registries.</param>
/// <param name="EventYear">The year to which it belongs; null for registries, which belong to every year.</param>
public sealed record SubjectRow(SubjectKind Kind, string Id, int Jurisdiction, int Ord, DateOnly? EventOn, int? EventYear);
