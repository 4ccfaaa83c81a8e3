namespace Oversight.Policies.Cases;

/// <summary>Which objects the draw of a plan must leave out because of a rule.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="On">The day of the draw.</param>
/// <param name="Objects">Ids of exactly the active objects that are left out.</param>
public sealed record SparedExpectation(string Plan, DateOnly On, IReadOnlyList<string> Objects);
