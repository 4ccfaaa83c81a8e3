using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Facts;

/// <summary>Puts the output columns of a fact query at the places of the kind's column enumeration.</summary>
/// <param name="query">The query whose chunks are read.</param>
/// <param name="context">Handed on with each batch.</param>
/// <param name="memory">In what memory the batches lie.</param>
internal sealed class FactView(FactQuery query, FactContext context, FactMemory memory)
{
    /// <summary>Shows one chunk as a batch; safe from several threads for different chunks.</summary>
    public void Visit(DataChunk chunk, int worker, Action<FactBatch, int> visit)
    {
        if (memory == FactMemory.InPlace)
        {
            visit(Batch(chunk.Count, chunk.Column), worker);
            return;
        }

        using var arrow = chunk.ToArrow();
        visit(Batch(arrow.Count, arrow.Column), worker);
    }

    /// <summary>Puts columns at their places.</summary>
    public FactBatch Batch(int count, Func<int, ColumnView> column)
    {
        var columns = new ColumnView[query.Width];
        Array.Fill(columns, ColumnView.Missing(count));
        for (var at = 0; at < query.Positions.Count; at++)
        {
            columns[query.Positions[at]] = column(at);
        }

        return new FactBatch(count, columns, context);
    }
}
