using System.Runtime.ExceptionServices;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports;

/// <summary>Work on other threads beside that of the caller's, each with a connection of its own. The first that fails stops all.</summary>
internal sealed class SideWork : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly CancellationTokenSource stop;
    private readonly CancellationToken cancellation;
    private readonly List<Thread> threads = [];
    private ExceptionDispatchInfo? failure;

    /// <summary>Has no work yet.</summary>
    /// <param name="connection">A connection to the database.</param>
    /// <param name="cancellation">Stops all.</param>
    public SideWork(DuckDBConnection connection, CancellationToken cancellation)
    {
        (this.connection, this.cancellation) = (connection, cancellation);
        stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Begins some work.</summary>
    /// <param name="name">Name of its thread.</param>
    /// <param name="work">The work.</param>
    /// <returns>Waits for what it comes to; throws what was thrown first.</returns>
    public Func<T> Begin<T>(string name, Func<DuckDBConnection, CancellationToken, T> work)
    {
        var own = connection.ConnectBeside();
        var result = default(T);
        var thread = new Thread(() => Try(() =>
        {
            using (own)
            {
                result = work(own, stop.Token);
            }
        }))
        { IsBackground = true, Name = name };
        threads.Add(thread);
        thread.Start();
        return () =>
        {
            thread.Join();
            ThrowIfEnded();
            return result!;
        };
    }

    /// <summary>Does the caller's own work, waits for the others, and throws what was thrown first.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public void Run(Action<CancellationToken> work)
    {
        Try(() => work(stop.Token));
        threads.ForEach(thread => thread.Join());
        ThrowIfEnded();
    }

    private void ThrowIfEnded()
    {
        cancellation.ThrowIfCancellationRequested();
        failure?.Throw();
        stop.Token.ThrowIfCancellationRequested();
    }

    /// <summary>Stops what is still at work.</summary>
    public void Dispose()
    {
        stop.Cancel();
        threads.ForEach(thread => thread.Join());
        stop.Dispose();
    }

    private void Try(Action work)
    {
        try
        {
            work();
        }
        catch (Exception error)
        {
            Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(error), null);
            stop.Cancel();
        }
    }
}
