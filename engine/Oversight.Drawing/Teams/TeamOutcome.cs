using System.Diagnostics.CodeAnalysis;

namespace Oversight.Drawing.Teams;

/// <summary>Either teams or the reason why there are none.</summary>
public sealed class TeamOutcome
{
    internal TeamOutcome(TeamRoster? roster, TeamShortage? shortage) => (Roster, Shortage) = (roster, shortage);

    /// <summary>The teams; null where none can be drawn.</summary>
    public TeamRoster? Roster { get; }

    /// <summary>What stands in the way; null where teams were drawn.</summary>
    public TeamShortage? Shortage { get; }

    /// <summary>Whether teams were drawn.</summary>
    [MemberNotNullWhen(true, nameof(Roster))]
    [MemberNotNullWhen(false, nameof(Shortage))]
    public bool IsDrawn => Roster is not null;
}
