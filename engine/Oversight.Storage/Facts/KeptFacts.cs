using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Facts;

/// <summary>
/// The facts of a small dataset, kept once they are read, for rules that are judged again and again. Read on one thread.
/// </summary>
/// <remarks>
/// A jurisdiction's own facts are never kept: they follow what its pack defines as completed, which may change from run to run.
/// The tables themselves must not change while facts are kept.
/// </remarks>
/// <param name="connection">Used by the calling thread alone.</param>
public sealed class KeptFacts(DuckDBConnection connection) : IFactSource, IDisposable
{
    private readonly FactReader _reader = new(connection);
    private readonly Dictionary<string, List<ArrowBatch>> _kept = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public long Scan(
        FactKind kind,
        IReadOnlySet<string> columns,
        FactContext context,
        int workers,
        Action<FactBatch, int> visit,
        Action<long>? progress = null,
        FactSubset? subset = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(visit);
        if (kind == FactKind.Jurisdiction || subset is not null)
        {
            return _reader.Scan(kind, columns, context, workers, visit, progress, subset, cancellationToken);
        }

        // All columns, so that the next rule finds its own whatever this one asks for.
        var query = FactQuery.For(kind, Enum.GetNames(FactQuery.ColumnsOf(kind)).ToHashSet(StringComparer.Ordinal), context);
        var view = new FactView(query, context, FactMemory.Arrow);
        var rows = 0L;
        foreach (var batch in Batches(query.Sql, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            visit(view.Batch(batch.Count, batch.Column), 0);
            rows += batch.Count;
        }

        progress?.Invoke(rows);
        return rows;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var batch in _kept.Values.SelectMany(batches => batches))
        {
            batch.Dispose();
        }

        _kept.Clear();
    }

    private List<ArrowBatch> Batches(string sql, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue(sql, out var kept))
        {
            return kept;
        }

        var batches = new List<ArrowBatch>();
        using var stream = connection.Stream(sql, cancellationToken);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                batches.Add(chunk.ToArrow());
            }
        }

        // Only when it is whole: what was cut short must not be taken for all.
        _kept[sql] = batches;
        return batches;
    }
}
