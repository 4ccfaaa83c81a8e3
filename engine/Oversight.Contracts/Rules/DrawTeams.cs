namespace Oversight.Contracts.Rules;

/// <summary>How many officers are drawn for a team (检查组).</summary>
/// <param name="Because">Id of the rule that says so.</param>
/// <param name="Size">The number of officers, in force on the day of the draw.</param>
/// <param name="Location">Where the script declares it.</param>
public sealed record DrawTeams(string Because, Parameter<int> Size, ScriptLocation Location) : DrawDefinition(Because, Location)
{
    /// <summary>
    /// Officers of a team where the pack names no number: the Administrative Penalty Law (行政处罚法, Article 42) asks for no fewer
    /// than two.
    /// </summary>
    public const int DefaultSize = 2;
}
