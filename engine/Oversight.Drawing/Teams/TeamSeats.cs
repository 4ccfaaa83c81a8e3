using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>The order of visits within their class: by the ticket of <c>visit TAB visit_id</c>, ties by the id's bytes.</summary>
internal static class TeamSeats
{
    /// <summary>Visit rows by class, each class by ticket.</summary>
    /// <exception cref="ArgumentException">Two visits have the same id.</exception>
    public static int[] Of(TeamProblem problem, TeamClasses classes, ITicketHasher hasher)
    {
        var batch = new TicketBatch(hasher);
        for (var visit = 0; visit < problem.Visits.Count; visit++)
        {
            batch.Add("visit"u8, problem.Visits[visit]);
        }

        batch.Hash();
        var order = new int[batch.Count];
        for (var visit = 0; visit < order.Length; visit++)
        {
            order[visit] = visit;
        }

        var keys = batch.Leading.ToArray();
        Array.Sort(keys, order);
        SortTies(keys, order, batch, problem);
        var next = new int[classes.Count + 1];
        for (var i = 0; i < classes.Count; i++)
        {
            next[i + 1] = next[i] + classes.ClassVisits[i];
        }

        var seats = new int[order.Length];
        foreach (var visit in order)
        {
            seats[next[classes.ClassOf[visit]]++] = visit;
        }

        return seats;
    }

    private static void SortTies(ulong[] keys, int[] order, TicketBatch batch, TeamProblem problem)
    {
        for (int begin = 0, end; begin < keys.Length; begin = end)
        {
            for (end = begin + 1; end < keys.Length && keys[end] == keys[begin]; end++)
            {
            }

            if (end - begin > 1)
            {
                order.AsSpan(begin, end - begin).Sort(batch.Compare);
                for (var i = begin + 1; i < end; i++)
                {
                    if (problem.Visits.Compare(order[i - 1], order[i]) == 0)
                    {
                        throw new ArgumentException($"The id {problem.Visits.Text(order[i])} is there twice.");
                    }
                }
            }
        }
    }
}
