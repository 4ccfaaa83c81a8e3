namespace Oversight.Simulation.Officers;

/// <summary>An officer of a simulation.</summary>
/// <param name="Id">Id; of one who is added, a plus sign, the section and a number.</param>
/// <param name="Section">Section; null where it is not known.</param>
/// <param name="IsEnforcement">Whether the officer counts for the rate of participation.</param>
/// <param name="IsAdded">Whether a scenario adds the officer.</param>
public sealed record SimulatedOfficer(string Id, string? Section, bool IsEnforcement, bool IsAdded);
