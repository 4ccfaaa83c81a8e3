namespace Oversight.Simulation.Loading;

/// <summary>A plan as a simulation draws it.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="ItemId">Its item; null where it names none.</param>
/// <param name="Section">Its section; null where it names none.</param>
/// <param name="Ratio">Its own ratio, 0 to 1; null where it has none.</param>
/// <param name="Day">Day on which it is looked at who may be drawn: its first.</param>
/// <param name="Last">Its last day; its draws are spread over the days between.</param>
/// <param name="Frequency">How often it is drawn in the year, from 1.</param>
public sealed record PlannedDraw(string PlanId, string? ItemId, string? Section, decimal? Ratio, DateOnly Day, DateOnly Last, int Frequency);
