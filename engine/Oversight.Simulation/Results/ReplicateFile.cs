using System.Globalization;
using System.Text;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Results;

/// <summary>The file of the replicates: a row for each replicate, scenario and ratio, written as they come, and read back for quantiles.</summary>
/// <param name="path">The Parquet file.</param>
/// <param name="scenarios">Names of the scenarios, all different.</param>
/// <param name="ratios">The ratios; null = the plans' own.</param>
/// <param name="statistics">The statistics.</param>
/// <param name="rules">Ids of the rules that the draws decide, by their numbers; null = another rule, which has no column.</param>
internal sealed class ReplicateFile(
    string path, IReadOnlyList<string> scenarios, IReadOnlyList<decimal?> ratios, IReadOnlyList<Statistic> statistics, IReadOnlyList<string?> rules)
{
    private const double LowShare = 0.05;
    private const double HighShare = 0.95;

    /// <summary>Writes the file.</summary>
    /// <param name="connection">A connection to a database of one thread.</param>
    /// <param name="run">Runs the replicates and hands each to what it is given.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public void Write(DuckDBConnection connection, Action<Action<ReplicateResult>, CancellationToken> run, CancellationToken cancellation)
    {
        RowColumn[] columns =
        [
            new("replicate", DuckDBType.Integer),
            new("scenario", DuckDBType.Varchar),
            new("ratio", DuckDBType.Double),
            .. statistics.Select(statistic => new RowColumn(statistic.Name, statistic.IsWhole ? DuckDBType.Integer : DuckDBType.Double)),
            .. rules.OfType<string>().Select(rule => new RowColumn(rule, DuckDBType.Boolean)),
        ];
        var names = scenarios.Select(Encoding.UTF8.GetBytes).ToArray();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var blocks = new BlockRelay(columns, stop.Token);
        var failure = default(Exception);
        var thread = new Thread(() =>
        {
            try
            {
                run(result => Put(blocks, names, result), stop.Token);
                blocks.Complete();
            }
            catch (Exception error)
            {
                failure = error;
                blocks.Complete();
            }
        })
        { IsBackground = true, Name = "replicates" };
        thread.Start();
        try
        {
            RowFeed.Run(
                connection,
                columns,
                blocks.Next,
                rows => $"COPY (SELECT * FROM {rows}) TO {SqlQuote.Literal(path)} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 20480)",
                cancellation);
        }
        finally
        {
            stop.Cancel();
            thread.Join();
        }

        cancellation.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(failure).Throw();
        }
    }

    /// <summary>The 5 % and 95 % quantiles of a statistic, exactly, by scenario and ratio; null where no replicate has it.</summary>
    /// <remarks>The data engine sorts, on disk where memory does not suffice; nothing is held here.</remarks>
    public (double? Low, double? High)[] Quantiles(DuckDBConnection connection, int statistic, CancellationToken cancellation)
    {
        var found = new (double? Low, double? High)[scenarios.Count * ratios.Count];
        var counts = Counts(connection, statistic, cancellation);
        var column = Quoted(statistics[statistic].Name);
        using var stream = connection.Stream(
            $"SELECT {Place()} AS place, CAST({column} AS DOUBLE) FROM read_parquet({SqlQuote.Literal(path)}) WHERE {column} IS NOT NULL ORDER BY 1, 2", cancellation);
        var (place, rank) = (-1, 0L);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    var own = chunk.Column(0).Int32(row);
                    (place, rank) = own == place ? (place, rank + 1) : (own, 1);
                    var (low, high) = ((long)Math.Ceiling(LowShare * counts[own]), (long)Math.Ceiling(HighShare * counts[own]));
                    if (rank == Math.Max(low, 1))
                    {
                        found[own].Low = chunk.Column(1).Double(row);
                    }

                    if (rank == high)
                    {
                        found[own].High = chunk.Column(1).Double(row);
                    }
                }
            }
        }

        return found;
    }

    private long[] Counts(DuckDBConnection connection, int statistic, CancellationToken cancellation)
    {
        var counts = new long[scenarios.Count * ratios.Count];
        using var stream = connection.Stream(
            $"SELECT {Place()}, count({Quoted(statistics[statistic].Name)}) FROM read_parquet({SqlQuote.Literal(path)}) GROUP BY 1", cancellation);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                for (var row = 0; row < chunk.Count; row++)
                {
                    counts[chunk.Column(0).Int32(row)] = chunk.Column(1).Int64(row);
                }
            }
        }

        return counts;
    }

    /// <summary>Number of the scenario and the ratio of a row.</summary>
    private string Place()
    {
        var list = string.Join(", ", scenarios.Select(SqlQuote.Literal));
        var point = ratios is [null]
            ? "0"
            : $"list_position([{string.Join(", ", ratios.Select(ratio => ((double)ratio!).ToString("R", CultureInfo.InvariantCulture) + "::DOUBLE"))}], ratio) - 1";
        return $"CAST((list_position([{list}], scenario) - 1) * {ratios.Count} + {point} AS INTEGER)";
    }

    private static string Quoted(string name) => $"\"{name}\"";

    private void Put(BlockRelay blocks, byte[][] names, ReplicateResult result)
    {
        for (var row = 0; row < scenarios.Count * ratios.Count; row++)
        {
            var (block, at) = blocks.Row();
            block.SetInt32(0, at, result.Replicate);
            block.SetText(1, at, names[row / ratios.Count]);
            SetDouble(block, 2, at, (double?)ratios[row % ratios.Count] ?? double.NaN);
            var values = result.Values(row);
            var column = 3;
            for (var i = 0; i < statistics.Count; i++, column++)
            {
                if (statistics[i].IsWhole && !double.IsNaN(values[i]))
                {
                    block.SetInt32(column, at, checked((int)values[i]));
                }
                else
                {
                    SetDouble(block, column, at, values[i]);
                }
            }

            var holds = result.Holds(row);
            for (var rule = 0; rule < rules.Count; rule++)
            {
                if (rules[rule] is null)
                {
                    continue;
                }

                if (holds[rule] is { } one)
                {
                    block.SetBool(column, at, one);
                }
                else
                {
                    block.SetNull(column, at);
                }

                column++;
            }
        }
    }

    private static void SetDouble(RowBlock block, int column, int row, double value)
    {
        if (double.IsNaN(value))
        {
            block.SetNull(column, row);
        }
        else
        {
            block.SetDouble(column, row, value);
        }
    }
}
