namespace Oversight.Datasets.Faults;

/// <summary>A fault that was put into the data on purpose, as <c>truth.json</c> lists it.</summary>
/// <param name="Fault">Id of the rule that it is meant to break; in the list of edge cases, the case's name.</param>
/// <param name="Jurisdiction">Where.</param>
/// <param name="SubjectKind">inspection, object, officer, plan, draw, item, objection, milestone or jurisdiction.</param>
/// <param name="SubjectId">The subject's key.</param>
/// <param name="Note">What was done, in English.</param>
public sealed record PlantedFault(string Fault, string Jurisdiction, string SubjectKind, string SubjectId, string Note);
