using Oversight.Drawing.Allocation;
using Oversight.Simulation.Model;

namespace Oversight.Simulation.Replicates;

/// <summary>How many each stratum (层) draws at each point of the sweep: its quota of those whom no cap leaves out, at no point less than at a lower one.</summary>
/// <remarks>Immutable; the quotas of strata that no cap concerns are worked out once.</remarks>
internal sealed class StratumQuotas
{
    private readonly YearModel model;
    private readonly long[][][] plain;

    public StratumQuotas(YearModel model)
    {
        this.model = model;
        plain = [.. model.Draws.Select(draw => draw.Strata.Select(stratum => Of(stratum, leftOut: null)).ToArray())];
    }

    /// <summary>The quotas of a stratum that no cap concerns.</summary>
    public long[] Of(int draw, int stratum) => plain[draw][stratum];

    /// <summary>The quotas of a stratum.</summary>
    /// <param name="stratum">The stratum.</param>
    /// <param name="leftOut">How many of it a cap leaves out at each point; null = nobody.</param>
    public long[] Of(DrawStratum stratum, int[]? leftOut)
    {
        var quota = new long[model.Ratios];
        for (var point = 0; point < quota.Length; point++)
        {
            var size = stratum.Size - (leftOut?[point] ?? 0);
            var count = stratum.Count - (leftOut?[point] ?? 0);
            var own = Math.Min(Quota.Of(stratum.Ratios[point], size), count);
            quota[point] = point == 0 ? own : Math.Max(own, Math.Min(quota[point - 1], count));
        }

        return quota;
    }

    /// <summary>For each stratum of a draw, how many objects have used up a cap at each point; null where none has.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="own">Its caps.</param>
    public int[][]? UsedUp(YearDraw draw, CapState[] own)
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
}
