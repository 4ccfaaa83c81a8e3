using Oversight.Drawing.Selection;
using Oversight.Storage.DuckDb;

namespace Oversight.PlanDraws.Registers;

/// <summary>Draws from a register in its table, on several threads, each over a range of its rows.</summary>
/// <param name="database">The database with the register.</param>
/// <param name="threads">Threads, from 1.</param>
public sealed class RegisterSampler(DuckDBDatabase database, int threads)
{
    // A range has many row groups of DuckDB's (122,880 rows), so that a slow thread leaves little to wait for.
    private const long RowsOfRange = 16 * 122_880;

    /// <summary>Draws. Memory grows with what is drawn, not with the register.</summary>
    /// <param name="table">The register: <c>object_id VARCHAR, stratum INTEGER</c> and, if asked for, <c>state UTINYINT</c>, none of them null.</param>
    /// <param name="hasStates">Whether the table has states; if not, every object may be drawn.</param>
    /// <param name="draw">The draw, before its first scan.</param>
    /// <param name="progress">Told how many rows were seen.</param>
    /// <param name="cancellation">Ends the draw.</param>
    public void Run(string table, bool hasStates, StratifiedDraw draw, Action<long>? progress, CancellationToken cancellation)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand($"SELECT count(*) FROM {table}");
        var rows = (long)command.ExecuteScalar()!;
        var columns = hasStates ? "object_id, stratum, state" : "object_id, stratum";
        do
        {
            Scan(table, columns, rows, draw, progress, cancellation);
        }
        while (!draw.EndScan());
    }

    private void Scan(string table, string columns, long rows, StratifiedDraw draw, Action<long>? progress, CancellationToken cancellation)
    {
        var (next, seen) = (0L, 0L);
        var failure = default(Exception);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var workers = new Thread[(int)Math.Max(1, Math.Min(threads, (rows + RowsOfRange - 1) / RowsOfRange))];
        for (var number = 0; number < workers.Length; number++)
        {
            workers[number] = new Thread(Work) { IsBackground = true, Name = $"draw {number}" };
            workers[number].Start();
        }

        Array.ForEach(workers, worker => worker.Join());
        cancellation.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
        }

        void Work()
        {
            try
            {
                using var own = database.Connect();
                var worker = draw.StartWorker();
                for (var from = Take(); from < rows; from = Take())
                {
                    using var stream = own.Stream(
                        $"SELECT {columns} FROM {table} WHERE rowid >= {from} AND rowid < {from + RowsOfRange}", stop.Token);
                    while (stream.TryNext(out var chunk))
                    {
                        using (chunk)
                        {
                            worker.Add(
                                chunk.Column(0),
                                chunk.Column(1).Values<int>(),
                                chunk.ColumnCount > 2 ? chunk.Column(2).Values<byte>() : default);
                            Interlocked.Add(ref seen, chunk.Count);
                        }
                    }

                    progress?.Invoke(Interlocked.Read(ref seen));
                }
            }
            catch (Exception error)
            {
                Interlocked.CompareExchange(ref failure, error, null);
                stop.Cancel();
            }
        }

        long Take() => Interlocked.Add(ref next, RowsOfRange) - RowsOfRange;
    }
}
