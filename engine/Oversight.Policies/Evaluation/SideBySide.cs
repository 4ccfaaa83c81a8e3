using System.Runtime.ExceptionServices;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges several kinds of small facts at once, each worker on a thread and a connection of its own.</summary>
internal static class SideBySide
{
    /// <summary>Judges all kinds. The first failure stops the others; of several that of the first kind is thrown.</summary>
    /// <param name="database">The database.</param>
    /// <param name="workers">The workers; no more than there are kinds take part.</param>
    /// <param name="kinds">What judges each kind, the longest first; also other work.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static void Run(DuckDBDatabase database, IReadOnlyList<Worker> workers, IReadOnlyList<Action<Lane>> kinds, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var failures = new ExceptionDispatchInfo?[kinds.Count];
        var taken = -1;
        var threads = workers.Skip(1).Take(kinds.Count - 1)
            .Select(worker => new Thread(() => Work(worker)) { IsBackground = true, Name = "judging" })
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Work(workers[0]);
        Array.ForEach(threads, thread => thread.Join());
        cancellation.ThrowIfCancellationRequested();
        failures.FirstOrDefault(failure => failure is { SourceException: not OperationCanceledException })?.Throw();

        void Work(Worker worker)
        {
            DuckDBConnection? connection = null;
            for (var kind = Interlocked.Increment(ref taken); kind < kinds.Count; kind = Interlocked.Increment(ref taken))
            {
                try
                {
                    connection ??= database.Connect();
                    kinds[kind](new Lane(new FactReader(connection), [worker], stop.Token));
                }
                catch (Exception error)
                {
                    failures[kind] = ExceptionDispatchInfo.Capture(error);
                    stop.Cancel();
                }
            }

            connection?.Dispose();
        }
    }
}
