namespace Oversight.Drawing.Teams;

/// <summary>
/// Deals the places of one class out to its visits: officer o takes x(o) of the n visits, no visit has an officer twice.
/// </summary>
/// <remarks>
/// The visits come in the order of their tickets, which is a random order, each as likely as any other. The dealer hands out
/// seats 1 … n without looking at which visit sits there. So all visits are alike to it, and the chance of an officer is x(o) / n
/// for each visit of the class; over the rounding of x(o) it is E x(o) / n, the marginal exactly.
/// Seats are filled one after the other: officers whose places are as many as the seats that are left come first, since they are
/// in every team from there on; the others are drawn place by place from all places that are left, an officer who is in the team
/// already being drawn again. It cannot get stuck: with m seats left, every x(o) ≤ m and their sum is size · m, so at most
/// size officers have x(o) = m, and at least size officers have places left; after the seat every x(o) ≤ m − 1.
/// Pairs form in proportion to the places, not between neighbours in a list.
/// </remarks>
internal sealed class PlaceDealer
{
    private readonly PlaceCounts counts = new();
    private int[] always = [];
    private int alwaysCount;
    private int nextLook;
    private int left;

    /// <summary>Begins with the places of each officer, none more than the visits.</summary>
    public void Reset(ReadOnlySpan<int> places, int visits, int most)
    {
        counts.Reset(places);
        always = always.Length < most ? new int[most] : always;
        (alwaysCount, nextLook, left) = (0, counts.Largest(), counts.Total);
    }

    /// <summary>Members of the next visit from these officers: floor or ceiling of what is left a visit, by chance where it is not whole.</summary>
    public int Share(int visitsLeft, TicketStream stream)
    {
        var (share, rest) = Math.DivRem(left, visitsLeft);
        return rest > 0 && stream.Below(visitsLeft) < rest ? share + 1 : share;
    }

    /// <summary>Fills a team, or a part of it, with distinct officers, given as their index in the places.</summary>
    public void Deal(Span<int> team, int visitsLeft, TicketStream stream)
    {
        if (visitsLeft <= nextLook)
        {
            Look(visitsLeft);
        }

        always.AsSpan(0, alwaysCount).CopyTo(team);
        for (var place = alwaysCount; place < team.Length; place++)
        {
            int drawn;
            do
            {
                drawn = counts.Holder(stream.Below(counts.Total));
            }
            while (team[alwaysCount..place].Contains(drawn));
            team[place] = drawn;
        }

        foreach (var drawn in team[alwaysCount..])
        {
            counts.Remove(drawn, 1);
        }

        left -= team.Length;
    }

    /// <summary>Finds who is in all teams from here on. Nobody can become so before the seats left are as many as the most places now.</summary>
    private void Look(int visitsLeft)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (counts[i] == visitsLeft)
            {
                always[alwaysCount++] = i;
                counts.Remove(i, visitsLeft);
            }
        }

        nextLook = Math.Min(counts.Largest(), visitsLeft - 1);
    }
}
