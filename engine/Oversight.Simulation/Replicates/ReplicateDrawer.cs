using Oversight.Drawing.Allocation;
using Oversight.Simulation.Model;
using Oversight.Simulation.Sampling;

namespace Oversight.Simulation.Replicates;

/// <summary>
/// Draws the years of one replicate after the other, all points of the sweep in one pass: a stratum is drawn in one random order, and the place of an
/// object in it says from which point on it is drawn.
/// </summary>
/// <remarks>
/// <para>An object that has used up a cap at a point is passed over there; the next of the order takes its place. As a cap is reached at a point,
/// it is reached at every higher one (see <see cref="YearModel.IsNested"/>), so a visit holds from its own point up to the one at which the cap
/// leaves the object out. A higher point never draws fewer from a stratum than a lower one, as far as objects are left.</para>
/// <para>A model that is not nested must have one point. For one thread; memory is that of the objects, not of the replicates.</para>
/// </remarks>
public sealed class ReplicateDrawer
{
    private const int Batch = 1024;

    private YearModel model;
    private readonly SampleOrder order = new();
    private readonly int[] numbers = new int[Batch];
    private readonly CapState?[] caps;
    private readonly CapState[][] capsOfDraw;
    private long[][][] quotas;
    private readonly VisitTally? visits;
    private readonly byte[]? over;
    private int[]? keptFirsts;

    /// <summary>Prepares the memory of a worker.</summary>
    /// <exception cref="ArgumentException">The model is not nested and has several points.</exception>
    public ReplicateDrawer(YearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (model.Ratios > 1 && !model.IsNested)
        {
            throw new ArgumentException("A model that is not nested is drawn point by point.", nameof(model));
        }

        this.model = model;
        Counts = new ReplicateCounts(model);
        caps = [.. Enumerable.Range(0, model.Caps.Count).Select(cap => model.MayBind(cap) ? new CapState(model.Caps[cap], model.Objects) : null)];
        capsOfDraw = [.. model.Draws.Select(draw => draw.Caps.Select(cap => caps[cap]).OfType<CapState>().ToArray())];
        quotas = AllQuotas();
        visits = model.Draws.Count * model.Years > 1 || capsOfDraw.Any(own => own.Length > 0) ? new VisitTally(model.Objects) : null;
        over = caps.Any(cap => cap is { Cap.Enforced: false }) ? new byte[model.Objects] : null;
    }

    /// <summary>The counts of the last replicate.</summary>
    public ReplicateCounts Counts { get; }

    /// <summary>Takes what the draws of the first year drew; null = nobody wants it.</summary>
    public List<DrawnObject>? Drawn { get; init; }

    /// <summary>Goes over to other ratios of the same draws, in the same memory.</summary>
    /// <param name="other">The model with other ratios, as many as before.</param>
    internal void Change(YearModel other)
    {
        model = other;
        quotas = AllQuotas();
    }

    /// <summary>Draws a replicate into <see cref="Counts"/>.</summary>
    /// <param name="replicate">Its number.</param>
    /// <param name="cancellation">Ends it within some milliseconds.</param>
    public void Run(uint replicate, CancellationToken cancellation)
    {
        Counts.Clear();
        visits?.Clear();
        Drawn?.Clear();
        for (var year = 0; year < model.Years; year++)
        {
            foreach (var cap in caps)
            {
                cap?.Clear();
            }

            for (var draw = 0; draw < model.Draws.Count; draw++)
            {
                Draw(draw, year, replicate, cancellation);
            }

            CountCovered(year);
            if (year == 0)
            {
                CountOver();
                keptFirsts = model.Years > 1 ? (int[])Counts.Firsts.Clone() : null;
            }
        }

        keptFirsts?.CopyTo(Counts.Firsts, 0);
        Counts.Sum();
    }

    private void Draw(int number, int year, uint replicate, CancellationToken cancellation)
    {
        var draw = model.Draws[number];
        var own = capsOfDraw[number];
        var used = UsedUp(draw, own);
        for (var i = 0; i < draw.Strata.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var stratum = draw.Strata[i];
            var quota = used is null ? quotas[number][i] : Quotas(stratum, used[i], used[i]);
            order.Start(draw.Keys[year], replicate, stratum.Stream, stratum.Count);
            if (own.Length == 0)
            {
                Plain(number, year, stratum, quota, cancellation);
            }
            else
            {
                Capped(number, year, stratum, quota, own, cancellation);
            }
        }
    }

    /// <summary>A draw that no cap concerns: the place in the order alone decides.</summary>
    private void Plain(int draw, int year, DrawStratum stratum, long[] quota, CancellationToken cancellation)
    {
        var (place, members) = (0L, stratum.Members);
        for (var point = 0; point < model.Ratios; point++)
        {
            while (place < quota[point])
            {
                cancellation.ThrowIfCancellationRequested();
                var drawn = numbers.AsSpan(0, order.Next(numbers.AsSpan(0, (int)Math.Min(Batch, quota[point] - place))));
                place += drawn.Length;
                for (var i = 0; i < drawn.Length; i++)
                {
                    drawn[i] = members is null ? stratum.First + drawn[i] : members[drawn[i]];
                }

                Take(draw, year, drawn, (byte)point);
            }

            if (year == 0)
            {
                Counts.Drawn[(draw * model.Ratios) + point] += (int)place;
            }
        }
    }

    private void Take(int draw, int year, ReadOnlySpan<int> drawn, byte point)
    {
        var (cellOf, cells) = (model.CellOf, model.Cells);
        var hits = Counts.Hits.AsSpan(point * cells, cells);
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

                visits.Visit(one, cell, point, ReplicateCounts.Never, Counts, cells);
            }
        }

        if (year == 0 && Drawn is not null)
        {
            foreach (var one in drawn)
            {
                Drawn.Add(new DrawnObject(draw, one, point, ReplicateCounts.Never));
            }
        }
    }

    /// <summary>A draw whose objects may have used up a cap at some points.</summary>
    private void Capped(int draw, int year, DrawStratum stratum, long[] quota, CapState[] own, CancellationToken cancellation)
    {
        // Drawn at the present point; and of these, how many a cap leaves out from each higher point on.
        var (chosen, leaving) = (0L, new int[model.Ratios + 1]);
        for (var point = 0; point < model.Ratios; point++)
        {
            chosen -= leaving[point];
            while (chosen < quota[point])
            {
                cancellation.ThrowIfCancellationRequested();
                var drawn = order.Next(numbers.AsSpan(0, (int)Math.Min(Batch, quota[point] - chosen)));
                if (drawn == 0)
                {
                    break;
                }

                foreach (var place in numbers.AsSpan(0, drawn))
                {
                    var number = stratum.Members is { } members ? members[place] : stratum.First + place;
                    chosen += TakeCapped(draw, year, number, (byte)point, own, leaving);
                }
            }

            if (year == 0)
            {
                Counts.Drawn[(draw * model.Ratios) + point] += (int)chosen;
            }
        }
    }

    /// <summary>1 where the object is drawn, 0 where a cap leaves it out.</summary>
    private int TakeCapped(int draw, int year, int number, byte from, CapState[] own, int[] leaving)
    {
        var cell = model.CellOf[number];
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
            Counts.Hits[(from * model.Cells) + cell]++;
            if (to != ReplicateCounts.Never)
            {
                Counts.Hits[(to * model.Cells) + cell]--;
            }

            Drawn?.Add(new DrawnObject(draw, number, from, to));
        }

        visits!.Visit(number, cell, from, to, Counts, model.Cells);
        return 1;
    }

    /// <summary>For each stratum of a draw, how many objects have used up a cap at each point; null where none has.</summary>
    private int[][]? UsedUp(YearDraw draw, CapState[] own)
    {
        if (!own.Any(cap => cap.Cap.Enforced && (cap.Reached.Count > 0 || cap.Cap.Limit == 0)))
        {
            return null;
        }

        var used = draw.Strata.Select(_ => new int[model.Ratios]).ToArray();
        HashSet<int>? seen = own.Length > 1 ? [] : null;
        foreach (var cap in own)
        {
            if (!cap.Cap.Enforced)
            {
                continue;
            }

            foreach (var number in cap.Cap.Limit == 0 ? Enumerable.Range(0, model.Objects) : cap.Reached)
            {
                var cell = model.CellOf[number];
                if (draw.StratumOfCell[cell] is >= 0 and var stratum && cap.Cap.Counts[cell] && (seen?.Add(number) ?? true))
                {
                    used[stratum][cap.ReachedAt(number)]++;
                }
            }
        }

        foreach (var counts in used)
        {
            for (var point = 1; point < counts.Length; point++)
            {
                counts[point] += counts[point - 1];
            }
        }

        return used;
    }

    private long[][][] AllQuotas() => [.. model.Draws.Select(draw => draw.Strata.Select(stratum => Quotas(stratum, null, null)).ToArray())];

    private long[] Quotas(DrawStratum stratum, int[]? leftOutOfSize, int[]? leftOutOfCount)
    {
        var quota = new long[model.Ratios];
        for (var point = 0; point < quota.Length; point++)
        {
            var size = stratum.Size - (leftOutOfSize?[point] ?? 0);
            var count = stratum.Count - (leftOutOfCount?[point] ?? 0);
            var own = Math.Min(Quota.Of(stratum.Ratios[point], size), count);
            quota[point] = point == 0 ? own : Math.Max(own, Math.Min(quota[point - 1], count));
        }

        return quota;
    }

    private void CountCovered(int year)
    {
        var sum = 0;
        for (var point = 0; point < model.Ratios; point++)
        {
            var own = visits is null ? Counts.Hits : Counts.Firsts;
            foreach (var count in own.AsSpan(point * model.Cells, model.Cells))
            {
                sum += count;
            }

            Counts.Covered[(year * model.Ratios) + point] = sum;
        }

        if (visits is null)
        {
            Counts.Hits.CopyTo(Counts.Firsts, 0);
        }
    }

    /// <summary>An object is over a rule's cap where it is over that of one item.</summary>
    private void CountOver()
    {
        for (var rule = 0; over is not null && rule < model.CapRules; rule++)
        {
            Array.Fill(over, ReplicateCounts.Never);
            var counts = Counts.Over.AsSpan(rule * model.Ratios, model.Ratios);
            foreach (var cap in caps.OfType<CapState>().Where(cap => !cap.Cap.Enforced && cap.Cap.Rule == rule))
            {
                foreach (var number in cap.Reached)
                {
                    var at = cap.ReachedAt(number);
                    if (at < over[number])
                    {
                        counts[at]++;
                        if (over[number] != ReplicateCounts.Never)
                        {
                            counts[over[number]]--;
                        }

                        over[number] = at;
                    }
                }
            }

            for (var point = 1; point < counts.Length; point++)
            {
                counts[point] += counts[point - 1];
            }
        }
    }
}
