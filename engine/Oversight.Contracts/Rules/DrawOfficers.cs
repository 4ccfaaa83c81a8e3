using Oversight.Contracts.Facts;

namespace Oversight.Contracts.Rules;

/// <summary>
/// Which officers may be drawn. It comes on top of what holds for every draw: on duty, not auxiliary staff, and certified on the day.
/// </summary>
/// <param name="Because">Id of the rule that says so.</param>
/// <param name="When">Which officers. Safe for use by several threads.</param>
/// <param name="Location">Where the script declares it.</param>
public sealed record DrawOfficers(string Because, Func<Officer, bool> When, ScriptLocation Location) : DrawDefinition(Because, Location);
