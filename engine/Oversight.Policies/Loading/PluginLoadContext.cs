using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using Oversight.Contracts.Plugins;
using Oversight.Policies.Scripting;

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

    private readonly string _folder = Path.GetDirectoryName(assemblyPath)!;

    // Reading a plug-in's dependencies takes milliseconds, and most bring none.
    private readonly Lazy<AssemblyDependencyResolver> _resolver = new(() => new AssemblyDependencyResolver(assemblyPath));

    private readonly ConcurrentDictionary<string, MethodInfo> _scripts = new(StringComparer.Ordinal);

    /// <summary>The entry point of a script, which is loaded once, however often it is run.</summary>
    public MethodInfo EntryOf(CompiledScript script) => _scripts.GetOrAdd($"{script.Sha256} {script.Path}", _ =>
    {
        using var image = new MemoryStream(script.Assembly);
        return LoadFromStream(image)
            .GetType(script.EntryType, throwOnError: true)!
            .GetMethod(script.EntryMethod, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!;
    });

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Shared.GetName().Name)
        {
            return Shared;
        }

        // Null sends the framework's own assemblies to the default context.
        return Brings(assemblyName) && _resolver.Value.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.Value.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : nint.Zero;

    // Beside the plug-in, or in the folder of a culture or a platform.
    private bool Brings(AssemblyName assembly) =>
        !string.IsNullOrEmpty(assembly.CultureName)
        || File.Exists(Path.Combine(_folder, assembly.Name + ".dll"))
        || Directory.Exists(Path.Combine(_folder, "runtimes"));
}
