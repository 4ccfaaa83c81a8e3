using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>The designs as they are.</summary>
internal static class Samplers
{
    public static int[][] Stratified(DrawKey key, Design design) => Rows(Run(key, design, design.Asked));

    /// <summary>The draw that begins where another of the same tickets ended.</summary>
    public static int[][] AfterAnother(DrawKey key, Design design)
    {
        var earlier = Run(key, design, design.Asked);
        return Rows(Run(key, design, [.. design.Asked.Select((asked, h) => asked with { Start = PermanentNumbers.After(earlier.Samples[h]) })]));
    }

    /// <summary>The draw that begins in the second of three parts of the tickets.</summary>
    public static int[][] FromAThird(DrawKey key, Design design) =>
        Rows(Run(key, design, [.. design.Asked.Select(asked => asked with { Start = PermanentNumbers.Start(1, 3) })]));

    public static int[][] Systematic(DrawKey key, Design design) =>
        [.. design.Sizes.Zip(design.Quotas, (size, quota) => new SystematicDraw(key, size, quota).Rows.Select(row => (int)row).ToArray())];

    private static StratifiedDraw Run(DrawKey key, Design design, StratumQuota[] asked)
    {
        var draw = new StratifiedDraw(key, asked);
        do
        {
            draw.StartWorker().Add(design.Column.View, design.Strata, design.States);
        }
        while (!draw.EndScan());
        return draw;
    }

    private static int[][] Rows(StratifiedDraw draw) =>
        [.. draw.Samples.Select(sample => sample.Drawn.Select(Design.Row).ToArray())];
}
