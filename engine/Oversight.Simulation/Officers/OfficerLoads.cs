using Oversight.Simulation.Model;
using Oversight.Simulation.Sampling;

namespace Oversight.Simulation.Officers;

/// <summary>
/// Team places of each officer from the marginals of the team assignment: in each draw every officer who may make its visits has the same expected
/// load, and the load is its floor or its ceiling, the larger ones drawn at random.
/// </summary>
/// <remarks>
/// That is what the draw of teams does where nobody has a conflict of interest: loads as even as can be, the same chance for all. Conflicts, which
/// move single visits, are seen by full team draws alone. Where officers have a most for the year, a draw levels its places over what is left
/// of it. For one thread.
/// </remarks>
public sealed class OfficerLoads
{
    private readonly YearModel model;
    private readonly SampleOrder order = new();
    private readonly int[][] orders;
    private readonly int[] room;

    /// <summary>Prepares the memory of a worker.</summary>
    public OfficerLoads(YearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        orders = [.. model.Draws.Select(draw => new int[draw.Officers.Length])];
        Loads = new int[model.Officers];
        DrawsTakenPart = new int[model.Officers];
        room = new int[model.Officers];
    }

    /// <summary>Team places of each officer in the year.</summary>
    public int[] Loads { get; }

    /// <summary>Draws in which each officer has a place.</summary>
    public int[] DrawsTakenPart { get; }

    /// <summary>Draws with a visit.</summary>
    public int Draws { get; private set; }

    /// <summary>Places that stay empty, for want of officers or of room.</summary>
    public long Unfilled { get; private set; }

    /// <summary>Draws the orders of the officers of each draw, which serve every point of the sweep.</summary>
    /// <param name="replicate">Number of the replicate.</param>
    public void Begin(uint replicate)
    {
        for (var draw = 0; draw < orders.Length; draw++)
        {
            var officers = model.Draws[draw].Officers;
            order.Start(model.Draws[draw].OfficerKey, replicate, 0, officers.Length);
            order.Next(orders[draw]);
            for (var i = 0; i < officers.Length; i++)
            {
                orders[draw][i] = officers[orders[draw][i]];
            }
        }
    }

    /// <summary>Deals out the places of a year.</summary>
    /// <param name="visits">Visits of each draw.</param>
    /// <param name="stride">Distance between the visits of a draw and of the next.</param>
    public void Deal(ReadOnlySpan<int> visits, int stride)
    {
        Clear();
        for (var draw = 0; draw < orders.Length; draw++)
        {
            var count = visits[draw * stride];
            if (count == 0)
            {
                continue;
            }

            Draws++;
            if (model.MostPlaces is { } most)
            {
                Level(orders[draw], count, most);
            }
            else
            {
                Share(orders[draw], count);
            }
        }
    }

    /// <summary>Sets the loads from teams that were drawn.</summary>
    /// <param name="visits">Visits of each draw.</param>
    /// <param name="stride">Distance between the visits of a draw and of the next.</param>
    /// <param name="teams">Gives the loads of a draw's officers, in the order of their numbers; null where there are no such teams.</param>
    public void Take(ReadOnlySpan<int> visits, int stride, Func<int, int[]?> teams)
    {
        ArgumentNullException.ThrowIfNull(teams);
        Clear();
        for (var draw = 0; draw < orders.Length; draw++)
        {
            var count = visits[draw * stride];
            if (count == 0)
            {
                continue;
            }

            Draws++;
            if (teams(draw) is not { } loads)
            {
                // Not enough officers for every team: as many places as can be are filled.
                Share(orders[draw], count);
                continue;
            }

            for (var i = 0; i < loads.Length; i++)
            {
                Give(model.Draws[draw].Officers[i], loads[i]);
            }
        }
    }

    private void Clear()
    {
        Array.Clear(Loads);
        Array.Clear(DrawsTakenPart);
        (Draws, Unfilled) = (0, 0);
    }

    private void Share(int[] officers, int visits)
    {
        // An officer has at most one place in a team.
        var places = (long)visits * Math.Min(model.TeamSize, officers.Length);
        Unfilled += ((long)visits * model.TeamSize) - places;
        if (officers.Length == 0)
        {
            return;
        }

        var (share, more) = Math.DivRem(places, officers.Length);
        for (var i = 0; i < officers.Length; i++)
        {
            Give(officers[i], (int)share + (i < more ? 1 : 0));
        }
    }

    private void Level(int[] officers, int visits, int most)
    {
        var places = (long)visits * model.TeamSize;
        var total = 0L;
        foreach (var officer in officers)
        {
            room[officer] = Math.Min(Math.Max(most - Loads[officer], 0), visits);
            total += room[officer];
        }

        var filled = Math.Min(places, total);
        Unfilled += places - filled;

        // The highest level that does not hold more than is to be filled; what is left goes one by one in the random order.
        var (low, high) = (0, visits + 1);
        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            var sum = 0L;
            foreach (var officer in officers)
            {
                sum += Math.Min(room[officer], middle);
            }

            (low, high) = sum <= filled ? (middle, high) : (low, middle);
        }

        foreach (var officer in officers)
        {
            filled -= Math.Min(room[officer], low);
        }

        foreach (var officer in officers)
        {
            var own = Math.Min(room[officer], low);
            if (filled > 0 && room[officer] > low)
            {
                own++;
                filled--;
            }

            Give(officer, own);
        }
    }

    private void Give(int officer, int places)
    {
        Loads[officer] += places;
        DrawsTakenPart[officer] += places > 0 ? 1 : 0;
    }
}
