using System.Runtime.ExceptionServices;

namespace Oversight.Policies.Loading;

/// <summary>Plug-ins whose ids are known while their policies load.</summary>
/// <param name="Ids">The ids, in their order as bytes.</param>
/// <param name="Loading">The loading of each.</param>
internal sealed record PluginsFound(IReadOnlyList<string> Ids, Task<LoadedPlugin>[] Loading)
{
    /// <summary>Waits for all of them.</summary>
    /// <exception cref="PolicyLoadException">One does not load; of several the first by its message, the same in every run.</exception>
    public IReadOnlyList<LoadedPlugin> Wait()
    {
        var loaded = new LoadedPlugin[Loading.Length];
        var failures = new List<Exception>();
        for (var i = 0; i < Loading.Length; i++)
        {
            try
            {
                loaded[i] = Loading[i].GetAwaiter().GetResult();
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
