using Oversight.Simulation.Model;

namespace Oversight.Simulation.Replicates;

/// <summary>Draws a stratum that no cap concerns: the place in the order alone decides from which point on an object is drawn.</summary>
internal sealed class PlainStratumDraw(DrawMemory memory)
{
    /// <summary>Draws it.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="year">Number of the year, from 0.</param>
    /// <param name="stratum">The stratum, whose order has begun.</param>
    /// <param name="quota">How many are drawn at each point.</param>
    /// <param name="cancellation">Ends it within some milliseconds.</param>
    public void Draw(int draw, int year, DrawStratum stratum, long[] quota, CancellationToken cancellation)
    {
        var (place, members, numbers, ratios) = (0L, stratum.Members, memory.Numbers, memory.Model.Ratios);
        for (var point = 0; point < ratios; point++)
        {
            while (place < quota[point])
            {
                cancellation.ThrowIfCancellationRequested();
                var drawn = numbers.AsSpan(0, memory.Order.Next(numbers.AsSpan(0, (int)Math.Min(DrawMemory.Batch, quota[point] - place))));
                place += drawn.Length;
                for (var i = 0; i < drawn.Length; i++)
                {
                    drawn[i] = members is null ? stratum.First + drawn[i] : members[drawn[i]];
                }

                Take(draw, year, drawn, (byte)point);
            }

            if (year == 0)
            {
                memory.Counts.Drawn[(draw * ratios) + point] += (int)place;
            }
        }
    }

    private void Take(int draw, int year, ReadOnlySpan<int> drawn, byte point)
    {
        var (cellOf, cells, counts, visits) = (memory.Model.CellOf, memory.Model.Cells, memory.Counts, memory.Visits);
        var hits = counts.Hits.AsSpan(point * cells, cells);
        if (visits is null)
        {
            foreach (var one in drawn)
            {
                hits[cellOf[one]]++;
            }
        }
        else
        {
            foreach (var one in drawn)
            {
                var cell = cellOf[one];
                if (year == 0)
                {
                    hits[cell]++;
                }

                visits.Visit(one, cell, point, ReplicateCounts.Never, counts, cells);
            }
        }

        if (year == 0 && memory.Drawn is { } wanted)
        {
            foreach (var one in drawn)
            {
                wanted.Add(new DrawnObject(draw, one, point, ReplicateCounts.Never));
            }
        }
    }
}
