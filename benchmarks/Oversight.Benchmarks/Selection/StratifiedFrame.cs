using Oversight.Benchmarks.Data;
using Oversight.Drawing.Selection;

namespace Oversight.Benchmarks.Selection;

/// <summary>A frame of ten strata, of which a hundredth is drawn.</summary>
internal sealed class StratifiedFrame : IDisposable
{
    private const int Strata = 10;
    private const int Ratio = 100;

    public StratifiedFrame(int rows)
    {
        Ids = new IdFrame(rows);
        StratumOf = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            StratumOf[row] = row % Strata;
        }

        Quotas =
        [
            .. Enumerable.Range(0, Strata)
                .Select(stratum => (rows + Strata - 1 - stratum) / Strata)
                .Select(size => new StratumQuota(size, (size + Ratio - 1) / Ratio)),
        ];
    }

    public IdFrame Ids { get; }

    /// <summary>The stratum of each row.</summary>
    public int[] StratumOf { get; }

    /// <summary>What is asked of each stratum.</summary>
    public StratumQuota[] Quotas { get; }

    /// <summary>Draws, on as many threads as are asked for, from Arrow's columns in batches.</summary>
    public IReadOnlyList<StratumSample> Draw(int threads)
    {
        var draw = new StratifiedDraw(Keys.Objects, Quotas);
        var batches = (Ids.Rows + IdFrame.BatchRows - 1) / IdFrame.BatchRows;
        do
        {
            var next = -1;
            Workers.Run(threads, _ =>
            {
                var worker = draw.StartWorker();
                for (var batch = Interlocked.Increment(ref next); batch < batches; batch = Interlocked.Increment(ref next))
                {
                    var from = batch * IdFrame.BatchRows;
                    var rows = Math.Min(IdFrame.BatchRows, Ids.Rows - from);
                    worker.Add(Ids.Arrow(from, rows), StratumOf.AsSpan(from, rows));
                }
            });
        }
        while (!draw.EndScan());

        return draw.Samples;
    }

    public void Dispose() => Ids.Dispose();
}
