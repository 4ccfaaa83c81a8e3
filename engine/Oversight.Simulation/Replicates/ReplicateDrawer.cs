using Oversight.Simulation.Model;

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
    private readonly DrawMemory memory;
    private readonly CapState?[] caps;
    private readonly CapState[][] capsOfDraw;
    private readonly OverCounter over;
    private readonly PlainStratumDraw plain;
    private readonly CappedStratumDraw capped;
    private StratumQuotas quotas;
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

        caps = [.. Enumerable.Range(0, model.Caps.Count).Select(cap => model.MayBind(cap) ? new CapState(model.Caps[cap], model.Objects) : null)];
        capsOfDraw = [.. model.Draws.Select(draw => draw.Caps.Select(cap => caps[cap]).OfType<CapState>().ToArray())];
        memory = new DrawMemory(model, model.Draws.Count * model.Years > 1 || capsOfDraw.Any(own => own.Length > 0));
        (plain, capped) = (new PlainStratumDraw(memory), new CappedStratumDraw(memory));
        over = new OverCounter(caps, model.Objects);
        quotas = new StratumQuotas(model);
    }

    /// <summary>The counts of the last replicate.</summary>
    public ReplicateCounts Counts => memory.Counts;

    /// <summary>Takes what the draws of the first year drew; null = nobody wants it.</summary>
    public List<DrawnObject>? Drawn
    {
        get => memory.Drawn;
        init => memory.Drawn = value;
    }

    private YearModel Model => memory.Model;

    /// <summary>Goes over to other ratios of the same draws, in the same memory.</summary>
    /// <param name="other">The model with other ratios, as many as before.</param>
    internal void Change(YearModel other)
    {
        memory.Model = other;
        quotas = new StratumQuotas(other);
    }

    /// <summary>Draws a replicate into <see cref="Counts"/>.</summary>
    /// <param name="replicate">Its number.</param>
    /// <param name="cancellation">Ends it within some milliseconds.</param>
    public void Run(uint replicate, CancellationToken cancellation)
    {
        Counts.Clear();
        memory.Visits?.Clear();
        Drawn?.Clear();
        for (var year = 0; year < Model.Years; year++)
        {
            foreach (var cap in caps)
            {
                cap?.Clear();
            }

            for (var draw = 0; draw < Model.Draws.Count; draw++)
            {
                Draw(draw, year, replicate, cancellation);
            }

            CountCovered(year);
            if (year == 0)
            {
                over.Count(Model.CapRules, Model.Ratios, Counts.Over);
                keptFirsts = Model.Years > 1 ? (int[])Counts.Firsts.Clone() : null;
            }
        }

        keptFirsts?.CopyTo(Counts.Firsts, 0);
        Counts.Sum();
    }

    private void Draw(int number, int year, uint replicate, CancellationToken cancellation)
    {
        var draw = Model.Draws[number];
        var own = capsOfDraw[number];
        var used = quotas.UsedUp(draw, own);
        for (var i = 0; i < draw.Strata.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var stratum = draw.Strata[i];
            var quota = used is null ? quotas.Of(number, i) : quotas.Of(stratum, used[i]);
            memory.Order.Start(draw.Keys[year], replicate, stratum.Stream, stratum.Count);
            if (own.Length == 0)
            {
                plain.Draw(number, year, stratum, quota, cancellation);
            }
            else
            {
                capped.Draw(number, year, stratum, quota, own, cancellation);
            }
        }
    }

    private void CountCovered(int year)
    {
        var sum = 0;
        for (var point = 0; point < Model.Ratios; point++)
        {
            var own = memory.Visits is null ? Counts.Hits : Counts.Firsts;
            foreach (var count in own.AsSpan(point * Model.Cells, Model.Cells))
            {
                sum += count;
            }

            Counts.Covered[(year * Model.Ratios) + point] = sum;
        }

        if (memory.Visits is null)
        {
            Counts.Hits.CopyTo(Counts.Firsts, 0);
        }
    }
}
