namespace Oversight.Simulation.Model;

/// <summary>A stratum (层) of one draw: the objects that it draws among each other, at one ratio for each point of the sweep.</summary>
/// <param name="Stream">Stream of its random numbers.</param>
/// <param name="Members">The objects by the number that the order gives; null where these are consecutive from <paramref name="First"/>.</param>
/// <param name="First">The first object where <paramref name="Members"/> is null.</param>
/// <param name="Count">Objects that can be drawn.</param>
/// <param name="Size">Objects by which the quota is counted: those too that are skipped when drawn.</param>
/// <param name="Ratios">The ratio at each point of the sweep, 0 to 1, not falling.</param>
public sealed record DrawStratum(uint Stream, int[]? Members, int First, int Count, long Size, IReadOnlyList<decimal> Ratios);
