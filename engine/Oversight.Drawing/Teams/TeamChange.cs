namespace Oversight.Drawing.Teams;

/// <summary>One change of a team after the draw, as it goes into the record. Rows are those of the problem.</summary>
/// <param name="Visit">The visit whose member leaves.</param>
/// <param name="Leaving">Who leaves.</param>
/// <param name="Joining">Who takes the place.</param>
/// <param name="Method">Drawn again or swapped.</param>
/// <param name="Round">Round of the draw keys from which the change was drawn.</param>
/// <param name="Leader">Who leads the visit's team from now on.</param>
/// <param name="OtherVisit">In a swap, the visit that <paramref name="Leaving"/> joins; else null.</param>
/// <param name="OtherLeader">In a swap, who leads the other team from now on; else null.</param>
/// <param name="Reason">Why, such as recusal (回避) or illness.</param>
/// <param name="By">Who approved it.</param>
public sealed record TeamChange(
    int Visit,
    int Leaving,
    int Joining,
    TeamChangeMethod Method,
    int Round,
    int Leader,
    int? OtherVisit,
    int? OtherLeader,
    string Reason,
    string By);
