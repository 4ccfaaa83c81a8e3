namespace Oversight.Simulation.Scenarios;

/// <summary>Officers whom a scenario adds.</summary>
/// <param name="Section">Their section; null = they serve where a plan names no section.</param>
/// <param name="Count">How many, 1 or more.</param>
public sealed record AddedOfficers(string? Section, int Count);
