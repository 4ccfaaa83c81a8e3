using System.Runtime.ExceptionServices;
using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Output;

/// <summary>One table's file: DuckDB writes it on a thread of its own, from the rows that the writer is given meanwhile.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly BlockQueue _queue;
    private readonly Thread _thread;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Begins to write.</summary>
    /// <param name="layout">The table.</param>
    /// <param name="folder">Where its file is written.</param>
    /// <param name="format">How.</param>
    /// <param name="database">A database with one thread.</param>
    /// <param name="workers">Whoever works takes a turn of it.</param>
    public TableFile(TableLayout layout, string folder, TableFormat format, DuckDBDatabase database, Workers workers)
    {
        _queue = new BlockQueue(layout.Columns, workers);
        Rows = new TableWriter(layout, _queue);
        _thread = new Thread(() => Copy(layout, folder, format, database, workers)) { IsBackground = true, Name = layout.Name };
        _thread.Start();
    }

    public TableWriter Rows { get; }

    /// <summary>Waits until the file is whole. The writer must be closed, or the work ended early.</summary>
    public void Join() => _thread.Join();

    /// <summary>Throws what ended the writing of the file, if anything did.</summary>
    public void Check() => _failure?.Throw();

    /// <summary>Waits for the thread, and frees the blocks. The work must have ended, early or not.</summary>
    public void Dispose()
    {
        _thread.Join();
        _queue.Dispose();
    }

    private void Copy(TableLayout layout, string folder, TableFormat format, DuckDBDatabase database, Workers workers)
    {
        try
        {
            workers.Begin();
            try
            {
                using DuckDBConnection connection = database.Connect();
                RowFeed.Run(connection, layout.Columns, _queue.Next, rows => layout.Copy(rows, folder, format), workers.Stop);
            }
            finally
            {
                workers.End();
            }
        }
        catch (Exception failure)
        {
            _failure = failure is OperationCanceledException ? null : ExceptionDispatchInfo.Capture(failure);
            workers.Abort();
        }
    }
}
