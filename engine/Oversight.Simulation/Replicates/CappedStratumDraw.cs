using Oversight.Simulation.Model;

namespace Oversight.Simulation.Replicates;

/// <summary>Draws a stratum whose objects may have used up a cap at some points: there they are passed over, and the next of the order comes in.</summary>
internal sealed class CappedStratumDraw(DrawMemory memory)
{
    /// <summary>Draws it.</summary>
    /// <param name="draw">Number of the draw.</param>
    /// <param name="year">Number of the year, from 0.</param>
    /// <param name="stratum">The stratum, whose order has begun.</param>
    /// <param name="quota">How many are drawn at each point.</param>
    /// <param name="own">The caps of the draw.</param>
    /// <param name="cancellation">Ends it within some milliseconds.</param>
    public void Draw(int draw, int year, DrawStratum stratum, long[] quota, CapState[] own, CancellationToken cancellation)
    {
        var (numbers, ratios) = (memory.Numbers, memory.Model.Ratios);

        // Drawn at the present point; and of these, how many a cap leaves out from each higher point on.
        var (chosen, leaving) = (0L, new int[ratios + 1]);
        for (var point = 0; point < ratios; point++)
        {
            chosen -= leaving[point];
            while (chosen < quota[point])
            {
                cancellation.ThrowIfCancellationRequested();
                var drawn = memory.Order.Next(numbers.AsSpan(0, (int)Math.Min(DrawMemory.Batch, quota[point] - chosen)));
                if (drawn == 0)
                {
                    break;
                }

                foreach (var place in numbers.AsSpan(0, drawn))
                {
                    var number = stratum.Members is { } members ? members[place] : stratum.First + place;
                    chosen += Take(draw, year, number, (byte)point, own, leaving);
                }
            }

            if (year == 0)
            {
                memory.Counts.Drawn[(draw * ratios) + point] += (int)chosen;
            }
        }
    }

    /// <summary>1 where the object is drawn, 0 where a cap leaves it out.</summary>
    private int Take(int draw, int year, int number, byte from, CapState[] own, int[] leaving)
    {
        var (cell, cells, counts) = (memory.Model.CellOf[number], memory.Model.Cells, memory.Counts);
        var to = ReplicateCounts.Never;
        foreach (var cap in own)
        {
            if (cap.Cap.Enforced && cap.Cap.Counts[cell])
            {
                to = Math.Min(to, cap.ReachedAt(number));
            }
        }

        if (to <= from)
        {
            return 0;
        }

        foreach (var cap in own)
        {
            if (cap.Cap.Counts[cell])
            {
                cap.Count(number, from);
            }
        }

        if (to != ReplicateCounts.Never)
        {
            leaving[to]++;
        }

        if (year == 0)
        {
            counts.Hits[(from * cells) + cell]++;
            if (to != ReplicateCounts.Never)
            {
                counts.Hits[(to * cells) + cell]--;
            }

            memory.Drawn?.Add(new DrawnObject(draw, number, from, to));
        }

        memory.Visits!.Visit(number, cell, from, to, counts, cells);
        return 1;
    }
}
