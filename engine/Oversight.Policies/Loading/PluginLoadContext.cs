using System.Reflection;
using System.Runtime.Loader;
using Oversight.Contracts.Plugins;

namespace Oversight.Policies.Loading;

/// <summary>
/// A plug-in's own load context. It shares Contracts with the host and nothing else, so that two plug-ins may bring two
/// versions of a library.
/// </summary>
/// <param name="assemblyPath">The plug-in's assembly.</param>
/// <param name="isCollectible">
/// Whether it can be unloaded. The runtime then compiles all of its code with every optimisation at the first call, the scripts'
/// declarations too, which run once.
/// </param>
internal sealed class PluginLoadContext(string assemblyPath, bool isCollectible)
    : AssemblyLoadContext(Path.GetFileNameWithoutExtension(assemblyPath), isCollectible)
{
    private static readonly Assembly Shared = typeof(IJurisdictionPlugin).Assembly;

    private readonly AssemblyDependencyResolver _resolver = new(assemblyPath);

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Shared.GetName().Name)
        {
            return Shared;
        }

        // Null sends the framework's own assemblies to the default context.
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;
}
