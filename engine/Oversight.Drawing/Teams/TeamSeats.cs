using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Teams;

/// <summary>The order of visits within their class: by the ticket of <c>visit TAB visit_id</c>, ties by the id's bytes.</summary>
internal static class TeamSeats
{
    private const int Together = 4096;

    private static ReadOnlySpan<byte> Word => "visit"u8;

    /// <summary>Visit rows by class, each class by ticket.</summary>
    /// <exception cref="ArgumentException">Two visits have the same id.</exception>
    public static int[] Of(TeamProblem problem, TeamClasses classes, ITicketHasher hasher)
    {
        var batch = new TicketBatch(hasher);
        var keys = new ulong[problem.Visits.Count];
        var order = new int[keys.Length];
        for (int begin = 0, end; begin < keys.Length; begin = end)
        {
            batch.Clear();
            for (end = begin; end < keys.Length && batch.Count < Together; end++)
            {
                batch.Add(Word, problem.Visits[end]);
                order[end] = end;
            }

            batch.Hash();
            batch.Leading.CopyTo(keys.AsSpan(begin));
        }

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
                SortTie(order.AsSpan(begin, end - begin), batch, problem);
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

    private static void SortTie(Span<int> visits, TicketBatch batch, TeamProblem problem)
    {
        batch.Clear();
        var own = new int[visits.Length];
        for (var i = 0; i < own.Length; i++)
        {
            batch.Add(Word, problem.Visits[visits[i]]);
            own[i] = i;
        }

        batch.Hash();
        Array.Sort(own, batch.Compare);
        var given = visits.ToArray();
        for (var i = 0; i < own.Length; i++)
        {
            visits[i] = given[own[i]];
        }
    }
}
