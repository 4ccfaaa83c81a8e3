using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>How many visits of each class each officer takes: the marginals of the classes, rounded at random.</summary>
/// <remarks>
/// The order of a class's officers is shuffled before (Fisher and Yates, from the last place down, numbers of the stream
/// <c>edge</c>), since the rounding plays neighbours against each other. Coins come from the stream <c>coin</c>.
/// </remarks>
internal static class TeamRounding
{
    private const long Fraction = DependentRounding.One - 1;

    /// <summary>Visits of each officer of each class, in the order of the marginals; floor or ceiling of what is expected.</summary>
    public static int[] Counts(TeamNetwork network, TeamMarginals marginals, ITicketHasher hasher)
    {
        var classes = network.Classes;
        var sink = network.Rows + classes.OfficerAt.Length;
        var fractions = marginals.UnitsOf.Count(units => (units & Fraction) != 0);
        var rounding = new DependentRounding(sink + 1, fractions + classes.OfficerAt.Length + network.Rows);
        var edgeOf = new int[marginals.UnitsOf.Length];
        var shuffle = new TicketStream(hasher, "edge");
        var order = new int[edgeOf.Length];
        for (var i = 0; i < classes.Count; i++)
        {
            var own = order.AsSpan(marginals.Starts[i]..marginals.Starts[i + 1]);
            Shuffle(own, marginals.Starts[i], shuffle);
            AddClass(network, marginals, i, own, rounding, edgeOf);
        }

        for (var rank = 0; rank < classes.OfficerAt.Length; rank++)
        {
            var slack = marginals.ExpectedLoad(classes.OfficerAt[rank]) & Fraction;
            if (slack != 0)
            {
                rounding.Add(network.Rows + rank, sink, (int)slack);
            }
        }

        rounding.Round(new TicketStream(hasher, "coin").Coin);
        var counts = new int[edgeOf.Length];
        for (var at = 0; at < counts.Length; at++)
        {
            var units = marginals.UnitsOf[at];
            counts[at] = (int)(units >> DependentRounding.Bits) + ((units & Fraction) != 0 && rounding.IsUp(edgeOf[at]) ? 1 : 0);
        }

        return counts;
    }

    private static void Shuffle(Span<int> own, int first, TicketStream stream)
    {
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = first + i;
        }

        for (var i = own.Length - 1; i > 0; i--)
        {
            var j = stream.Below(i + 1);
            (own[i], own[j]) = (own[j], own[i]);
        }
    }

    /// <summary>A class's edges; those of officers who may not lead pass the extra row, so that their number is rounded too.</summary>
    private static void AddClass(
        TeamNetwork network, TeamMarginals marginals, int i, ReadOnlySpan<int> order, DependentRounding rounding, int[] edgeOf)
    {
        var classes = network.Classes;
        var extra = network.ExtraOf[i];
        var through = 0L;
        foreach (var at in order)
        {
            var rank = marginals.Ranks[at];
            var passes = extra >= 0 && !classes.CellMayLead(classes.CellOf[rank]);
            through += passes ? marginals.UnitsOf[at] : 0;
            var fraction = (int)(marginals.UnitsOf[at] & Fraction);
            if (fraction != 0)
            {
                edgeOf[at] = rounding.Add(passes ? extra : i, network.Rows + rank, fraction);
            }
        }

        if ((through & Fraction) != 0)
        {
            rounding.Add(i, extra, (int)(through & Fraction));
        }
    }
}
