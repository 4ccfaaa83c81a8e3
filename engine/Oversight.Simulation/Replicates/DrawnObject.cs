namespace Oversight.Simulation.Replicates;

/// <summary>An object that a draw drew, at some points of the sweep.</summary>
/// <param name="Draw">Number of the draw.</param>
/// <param name="Number">The object.</param>
/// <param name="From">The first point of the sweep at which it is drawn.</param>
/// <param name="To">The point from which on a cap leaves it out; <see cref="ReplicateCounts.Never"/> = none.</param>
public readonly record struct DrawnObject(int Draw, int Number, byte From, byte To);
