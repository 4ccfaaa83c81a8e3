using System.Runtime.ExceptionServices;

namespace Oversight.Policies.Loading;

/// <summary>Plug-ins whose ids are known while their policies still load on other threads.</summary>
public sealed class PluginsInLoading
{
    private readonly Task<LoadedPlugin>[] _loading;
    private readonly Lazy<IReadOnlyList<LoadedPlugin>> _loaded;

    internal PluginsInLoading(IReadOnlyList<string> ids, Task<LoadedPlugin>[] loading)
    {
        (Ids, _loading) = (ids, loading);
        _loaded = new Lazy<IReadOnlyList<LoadedPlugin>>(Collect);
    }

    /// <summary>The ids, in their order as bytes.</summary>
    public IReadOnlyList<string> Ids { get; }

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
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = Array.ConvertAll(_loading, one => one.ContinueWith(
            _ => stop.Cancel(), CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default));
        try
        {
            return work(stop.Token);
        }
        catch when (!cancellation.IsCancellationRequested)
        {
            Wait();
            throw;
        }
        finally
        {
            // Nothing may cancel what is disposed. A task that had nothing to watch is cancelled, which is no fault.
            Task.WhenAll(watch).ContinueWith(_ => { }, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }

    private IReadOnlyList<LoadedPlugin> Collect()
    {
        var loaded = new LoadedPlugin[_loading.Length];
        var failures = new List<Exception>();
        for (var i = 0; i < _loading.Length; i++)
        {
            try
            {
                loaded[i] = _loading[i].GetAwaiter().GetResult();
            }
            catch (Exception failure)
            {
                failures.Add(failure);
            }
        }

        if (failures.Count > 0)
        {
            ExceptionDispatchInfo.Throw(
                failures.OrderBy(failure => failure is not PolicyLoadException).ThenBy(failure => failure.Message, StringComparer.Ordinal).First());
        }

        return loaded;
    }
}
