using Oversight.Contracts;

namespace Oversight.Simulation.Results;

/// <summary>A number that is taken of each replicate, scenario and ratio.</summary>
/// <param name="Name">Name of its column.</param>
/// <param name="Title">What it is.</param>
/// <param name="Unit"><c>count</c>, <c>share</c> (0 to 1) or <c>number</c>.</param>
/// <param name="IsWhole">Whether it is a whole number.</param>
public sealed record Statistic(string Name, LocalText Title, string Unit, bool IsWhole);
