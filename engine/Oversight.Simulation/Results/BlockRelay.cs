using System.Collections.Concurrent;
using Oversight.Storage.DuckDb;

namespace Oversight.Simulation.Results;

/// <summary>Carries blocks of rows from the thread that makes them to the one that writes them; as many as there are, no more.</summary>
internal sealed class BlockRelay : IDisposable
{
    private const int Blocks = 3;

    private readonly BlockingCollection<RowBlock> free = [];
    private readonly BlockingCollection<RowBlock> full = [];
    private readonly RowBlock[] all;
    private readonly CancellationToken cancellation;
    private RowBlock? filling;
    private RowBlock? handed;

    public BlockRelay(IReadOnlyList<RowColumn> columns, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        all = [.. Enumerable.Range(0, Blocks).Select(_ => new RowBlock(columns))];
        Array.ForEach(all, free.Add);
    }

    /// <summary>The place of the next row.</summary>
    public (RowBlock Block, int Row) Row()
    {
        if (filling is { Count: RowBlock.Capacity })
        {
            full.Add(filling, cancellation);
            filling = null;
        }

        filling ??= free.Take(cancellation);
        return (filling, filling.Count++);
    }

    /// <summary>Says that there are no more rows.</summary>
    public void Complete()
    {
        if (filling is { Count: > 0 })
        {
            full.Add(filling, CancellationToken.None);
        }

        full.CompleteAdding();
    }

    /// <summary>The next block; null at the end.</summary>
    public RowBlock? Next()
    {
        if (handed is not null)
        {
            handed.Clear();
            free.Add(handed, CancellationToken.None);
            handed = null;
        }

        if (full.TryTake(out var block, Timeout.Infinite, cancellation))
        {
            handed = block;
        }

        return handed;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Array.ForEach(all, block => block.Dispose());
        free.Dispose();
        full.Dispose();
    }
}
