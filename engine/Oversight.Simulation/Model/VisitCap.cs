namespace Oversight.Simulation.Model;

/// <summary>A cap on the inspections of one object in a year, counted over some of the draws.</summary>
/// <param name="Rule">Number of the rule behind it, within the year's <see cref="YearModel.CapRules"/>.</param>
/// <param name="Limit">The highest count allowed, 0 or more.</param>
/// <param name="Enforced">Whether a draw leaves out an object that has used it up; otherwise it is only counted who is over it.</param>
/// <param name="Counts">Whether inspections of a cell's objects count.</param>
public sealed record VisitCap(int Rule, int Limit, bool Enforced, bool[] Counts);
