using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>
/// Reads the tables' files one after another on a thread and a connection of its own, while the rows of those before are checked.
/// All may lie in memory at once.
/// </summary>
internal sealed class RawAhead : IRawRows, IDisposable
{
    private readonly CancellationTokenSource stop;
    private readonly DuckDBConnection connection;
    private readonly Dictionary<TableSchema, TaskCompletionSource<(LoadedParts Parts, List<LocalText> Warnings)>> tables;
    private readonly Task work;

    /// <summary>Starts the work.</summary>
    /// <param name="beside">A connection to the database.</param>
    /// <param name="read">Makes what reads on a connection until a token is cancelled.</param>
    /// <param name="wanted">The tables and their parts in the order in which they will be asked for.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal RawAhead(
        DuckDBConnection beside,
        Func<DuckDBConnection, CancellationToken, IRawRows> read,
        IReadOnlyList<(TableSchema Table, IReadOnlyList<OpenedPart> Parts)> wanted,
        CancellationToken cancellationToken)
    {
        tables = wanted.ToDictionary(
            one => one.Table,
            _ => new TaskCompletionSource<(LoadedParts, List<LocalText>)>(TaskCreationOptions.RunContinuationsAsynchronously));
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        connection = beside.ConnectBeside();
        work = Task.Factory.StartNew(
            () => Run(read(connection, stop.Token), wanted), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public LoadedParts Load(TableSchema table, IReadOnlyList<OpenedPart> parts, List<LocalText> warnings)
    {
        var (loaded, own) = tables[table].Task.GetAwaiter().GetResult();
        warnings.AddRange(own);
        return loaded;
    }

    /// <summary>Stops the work and waits for its end.</summary>
    public void Dispose()
    {
        stop.Cancel();
        work.Wait();
        connection.Dispose();
        stop.Dispose();
    }

    private void Run(IRawRows raw, IReadOnlyList<(TableSchema Table, IReadOnlyList<OpenedPart> Parts)> wanted)
    {
        foreach (var (table, parts) in wanted)
        {
            var warnings = new List<LocalText>();
            try
            {
                tables[table].SetResult((raw.Load(table, parts, warnings), warnings));
            }
            catch (OperationCanceledException)
            {
                tables[table].SetCanceled(stop.Token);
            }
            catch (Exception error)
            {
                // Whoever waits gets it; nobody asks for the tables after it.
                tables[table].SetException(error);
                return;
            }
        }
    }
}
