using Oversight.Drawing.Selection;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>Brings a frame of rows through a draw, in batches, partitions and threads as asked.</summary>
internal static class Scanning
{
    /// <summary>Scans until the draw is complete.</summary>
    /// <param name="draw">The draw.</param>
    /// <param name="rows">The frame.</param>
    /// <param name="threads">How many workers; each takes every so-manieth batch, in a thread of its own.</param>
    /// <param name="batch">Rows of a batch.</param>
    public static StratifiedDraw Run(this StratifiedDraw draw, IReadOnlyList<Row> rows, int threads = 1, int batch = 1000)
    {
        var batches = rows.Chunk(batch).ToArray();
        var columns = batches.Select(part => new IdColumn([.. part.Select(row => row.Id)])).ToArray();
        do
        {
            void Work(int thread)
            {
                var worker = draw.StartWorker();
                for (var i = thread; i < batches.Length; i += threads)
                {
                    // States are left out where none is set, as a caller without exemptions would.
                    var states = batches[i].Any(row => row.State != 0) ? batches[i].Select(row => row.State).ToArray() : [];
                    worker.Add(columns[i].View, [.. batches[i].Select(row => row.Stratum)], states);
                }
            }

            if (threads == 1)
            {
                Work(0);
                continue;
            }

            var all = Enumerable.Range(0, threads).Select(number => new Thread(() => Work(number))).ToList();
            all.ForEach(thread => thread.Start());
            all.ForEach(thread => thread.Join());
        }
        while (!draw.EndScan());
        Array.ForEach(columns, column => column.Dispose());
        return draw;
    }
}
