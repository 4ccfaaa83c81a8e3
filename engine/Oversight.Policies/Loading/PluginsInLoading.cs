namespace Oversight.Policies.Loading;

/// <summary>Plug-ins that are being found and loaded on other threads.</summary>
public sealed class PluginsInLoading
{
    private readonly Task<PluginsFound> _found;
    private readonly CancellationToken _failed;
    private readonly Lazy<IReadOnlyList<LoadedPlugin>> _loaded;

    /// <summary>Looks on.</summary>
    /// <param name="found">Finds the plug-ins and begins to load each.</param>
    /// <param name="failed">Is cancelled when one of these fails.</param>
    internal PluginsInLoading(Task<PluginsFound> found, CancellationToken failed)
    {
        (_found, _failed) = (found, failed);
        _loaded = new Lazy<IReadOnlyList<LoadedPlugin>>(() => Found.Wait());
    }

    /// <summary>The ids, in their order as bytes. Waits until they are known.</summary>
    /// <exception cref="PolicyLoadException">An assembly does not load, or ids and overrides do not go together; where two ids are one, also a script.</exception>
    public IReadOnlyList<string> Ids => Found.Ids;

    private PluginsFound Found => _found.GetAwaiter().GetResult();

    /// <summary>Waits for all of them.</summary>
    /// <returns>The plug-ins in the order of their ids.</returns>
    /// <exception cref="PolicyLoadException">One does not load; of several the first by its message, the same in every run.</exception>
    public IReadOnlyList<LoadedPlugin> Wait() => _loaded.Value;

    /// <summary>Does something meanwhile, which may wait for the plug-ins at any time.</summary>
    /// <param name="work">The work; its token is cancelled when a plug-in does not load.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <exception cref="PolicyLoadException">A plug-in does not load, whatever became of the work.</exception>
    public T Meanwhile<T>(Func<CancellationToken, T> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _failed);
        try
        {
            return work(stop.Token);
        }
        catch when (!cancellation.IsCancellationRequested)
        {
            Wait();
            throw;
        }
    }
}
