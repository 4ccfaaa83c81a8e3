using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Facts;

/// <summary>Streams the facts of one kind as batches to several worker threads.</summary>
/// <remarks>
/// The calling thread fetches, the workers read; a bounded queue between them keeps memory small whatever the number of rows.
/// </remarks>
/// <param name="connection">Used by the calling thread alone until <see cref="Scan"/> returns.</param>
/// <param name="memory">In what memory the batches lie; the values are the same.</param>
public sealed class FactReader(DuckDBConnection connection, FactMemory memory = FactMemory.Arrow) : IFactSource
{
    // Enough for a worker to go on while the next chunks are made; a chunk has at most 2,048 rows.
    private const int QueuedChunksPerWorker = 16;

    // Progress is for people: once in some 100,000 rows is often enough.
    private const int ChunksPerReport = 64;

    /// <summary>Whether the tables of <see cref="YearTables"/> are there to be read. Default false.</summary>
    public bool ReadsYearTables { get; init; }

    /// <inheritdoc/>
    /// <exception cref="DuckDBException">The query fails.</exception>
    /// <remarks>The first exception of a worker stops the others and the query, and is thrown as it was.</remarks>
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
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        var query = FactQuery.For(kind, columns, context, subset, ReadsYearTables);
        cancellationToken.ThrowIfCancellationRequested();
        if (workers == 1)
        {
            return ScanAlone(query, new FactView(query, context, memory), visit, progress, cancellationToken);
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var queue = new BlockingCollection<DataChunk>(workers * QueuedChunksPerWorker);
        var view = new FactView(query, context, memory);
        var failure = default(ExceptionDispatchInfo);
        var done = 0L;

        var threads = new Thread[workers];
        for (var worker = 0; worker < workers; worker++)
        {
            var number = worker;
            threads[worker] = new Thread(() => Work(number)) { IsBackground = true, Name = $"{kind} facts {number}" };
            threads[worker].Start();
        }

        try
        {
            Fetch();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Fail(error);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Thrown below: by the caller's token, or as the failure of a worker.
        }
        finally
        {
            Finish();
            while (queue.TryTake(out var left))
            {
                left.Dispose();
            }
        }

        failure?.Throw();
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Invoke(done);
        return done;

        void Fetch()
        {
            using var order = new JoinsAsWritten(connection);
            using var stream = connection.Stream(query.Sql, stop.Token);
            try
            {
                for (var fetched = 1; stream.TryNext(out var chunk); fetched++)
                {
                    Enqueue(chunk);
                    if (fetched % ChunksPerReport == 0)
                    {
                        progress?.Invoke(Interlocked.Read(ref done));
                    }
                }
            }
            finally
            {
                // The workers need the stream for as long as they turn chunks into Arrow.
                Finish();
            }
        }

        void Enqueue(DataChunk chunk)
        {
            try
            {
                queue.Add(chunk, stop.Token);
            }
            catch
            {
                chunk.Dispose();
                throw;
            }
        }

        void Finish()
        {
            queue.CompleteAdding();
            Array.ForEach(threads, thread => thread.Join());
        }

        void Work(int number)
        {
            try
            {
                foreach (var chunk in queue.GetConsumingEnumerable(stop.Token))
                {
                    using (chunk)
                    {
                        view.Visit(chunk, number, visit);
                        Interlocked.Add(ref done, chunk.Count);
                    }
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Somebody else has said why.
            }
            catch (Exception error)
            {
                Fail(error);
            }
        }

        void Fail(Exception error)
        {
            Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(error), null);
            stop.Cancel();
        }
    }

    // Without a queue and a second thread, which would only wait for each other.
    private long ScanAlone(
        FactQuery query, FactView view, Action<FactBatch, int> visit, Action<long>? progress, CancellationToken cancellationToken)
    {
        using var order = new JoinsAsWritten(connection);
        using var stream = connection.Stream(query.Sql, cancellationToken);
        var (rows, chunks) = (0L, 0);
        while (stream.TryNext(out var chunk))
        {
            using (chunk)
            {
                view.Visit(chunk, 0, visit);
                rows += chunk.Count;
                if (++chunks % ChunksPerReport == 0)
                {
                    progress?.Invoke(rows);
                }
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        progress?.Invoke(rows);
        return rows;
    }
}
