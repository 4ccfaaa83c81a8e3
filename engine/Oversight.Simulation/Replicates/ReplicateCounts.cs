using Oversight.Simulation.Model;

namespace Oversight.Simulation.Replicates;

/// <summary>
/// What one replicate counted, for every point of the sweep. While it runs, an entry is what changes at that point; <see cref="Sum"/> adds
/// these up.
/// </summary>
/// <remarks>For one thread at a time; the same memory serves every replicate.</remarks>
public sealed class ReplicateCounts
{
    /// <summary>Stands for a point of the sweep that there is not.</summary>
    public const byte Never = byte.MaxValue;

    private readonly YearModel model;

    /// <summary>Room for the counts of a model.</summary>
    public ReplicateCounts(YearModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        this.model = model;
        Hits = new int[model.Ratios * model.Cells];
        Firsts = new int[model.Ratios * model.Cells];
        Seconds = new int[Never + 1];
        Thirds = new int[Never + 1];
        Drawn = new int[model.Draws.Count * model.Ratios];
        Over = new int[Math.Max(model.CapRules, 1) * model.Ratios];
        Covered = new int[model.Years * model.Ratios];
    }

    /// <summary>Inspections of the first year by point and cell.</summary>
    public int[] Hits { get; }

    /// <summary>Objects visited at least once in the first year, by point and cell.</summary>
    public int[] Firsts { get; }

    /// <summary>Objects visited at least twice over all years, by point.</summary>
    public int[] Seconds { get; }

    /// <summary>Objects visited three times or more over all years, by point.</summary>
    public int[] Thirds { get; }

    /// <summary>Inspections of the first year by draw and point.</summary>
    public int[] Drawn { get; }

    /// <summary>Objects over a cap in the first year, by cap rule and point.</summary>
    public int[] Over { get; }

    /// <summary>Objects visited at least once until the end of each year, by year and point.</summary>
    public int[] Covered { get; }

    /// <summary>Forgets everything.</summary>
    internal void Clear()
    {
        foreach (var counts in new[] { Hits, Firsts, Seconds, Thirds, Drawn, Over, Covered })
        {
            Array.Clear(counts);
        }
    }

    /// <summary>Turns changes into counts.</summary>
    internal void Sum()
    {
        for (var ratio = 1; ratio < model.Ratios; ratio++)
        {
            Add(Hits, ratio, model.Cells);
            Add(Firsts, ratio, model.Cells);
            Seconds[ratio] += Seconds[ratio - 1];
            Thirds[ratio] += Thirds[ratio - 1];
        }
    }

    private static void Add(int[] counts, int ratio, int width)
    {
        var from = counts.AsSpan((ratio - 1) * width, width);
        var to = counts.AsSpan(ratio * width, width);
        for (var i = 0; i < width; i++)
        {
            to[i] += from[i];
        }
    }
}
