using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Output;

/// <summary>A table's blocks on their way from the thread that fills them to the one that writes them, a bounded number of them.</summary>
internal sealed class BlockQueue : IDisposable
{
    private const int Most = 48;
    private readonly IReadOnlyList<RowColumn> _columns;
    private readonly Workers _workers;
    private readonly Lock _lock = new();
    private readonly Queue<RowBlock> _filled = new();
    private readonly Stack<RowBlock> _empty = new();
    private readonly SemaphoreSlim _room = new(Most);
    private readonly SemaphoreSlim _rows = new(0);
    private RowBlock? _writing;
    private bool _ended;

    public BlockQueue(IReadOnlyList<RowColumn> columns, Workers workers) => (_columns, _workers) = (columns, workers);

    /// <summary>An empty block to fill; waits while too many are on their way.</summary>
    /// <exception cref="OperationCanceledException">The work is to end.</exception>
    public RowBlock Rent()
    {
        _workers.Stop.ThrowIfCancellationRequested();
        Wait(_room);
        lock (_lock)
        {
            return _empty.TryPop(out RowBlock? block) ? block : new RowBlock(_columns);
        }
    }

    /// <summary>Sends a block on.</summary>
    public void Send(RowBlock block)
    {
        lock (_lock)
        {
            _filled.Enqueue(block);
        }

        _rows.Release();
    }

    /// <summary>Says that no more blocks come.</summary>
    public void End()
    {
        lock (_lock)
        {
            _ended = true;
        }

        _rows.Release();
    }

    /// <summary>The next block, once there is one; takes the one before it back. Null at the end.</summary>
    /// <exception cref="OperationCanceledException">The work is to end.</exception>
    public RowBlock? Next()
    {
        if (_writing is not null)
        {
            _writing.Clear();
            lock (_lock)
            {
                _empty.Push(_writing);
            }

            _writing = null;
            _room.Release();
        }

        Wait(_rows);
        lock (_lock)
        {
            if (_filled.TryDequeue(out _writing))
            {
                return _writing;
            }

            // Asked again after the end, it must answer again.
            _rows.Release();
            return _ended ? null : throw new InvalidOperationException("The queue said that there is a block, and there is none.");
        }
    }

    public void Dispose()
    {
        _writing?.Dispose();
        foreach (RowBlock block in _filled.Concat(_empty))
        {
            block.Dispose();
        }

        _room.Dispose();
        _rows.Dispose();
    }

    private void Wait(SemaphoreSlim signal)
    {
        if (signal.Wait(0))
        {
            return;
        }

        _workers.End();
        signal.Wait(_workers.Stop);
        _workers.Begin();
    }
}
