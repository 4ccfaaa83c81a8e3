namespace Oversight.Datasets.Output;

/// <summary>Lets only so many threads work at a time; the others wait for rows, for room or for their turn.</summary>
/// <remarks>Safe for use from several threads. Once the work is to end early nobody waits any more, and turns are no longer counted.</remarks>
internal sealed class Workers(int threads, CancellationToken cancellation) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(threads);
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);

    /// <summary>Cancelled when the work is to end early.</summary>
    public CancellationToken Stop => _stop.Token;

    /// <summary>Waits for a turn to work.</summary>
    /// <exception cref="OperationCanceledException">The work is to end.</exception>
    public void Begin() => _turns.Wait(Stop);

    /// <summary>Lets another thread work.</summary>
    public void End() => _turns.Release();

    /// <summary>Ends the work of all.</summary>
    public void Abort() => _stop.Cancel();

    public void Dispose()
    {
        _turns.Dispose();
        _stop.Dispose();
    }
}
