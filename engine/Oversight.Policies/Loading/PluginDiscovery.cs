using Oversight.Contracts;

namespace Oversight.Policies.Loading;

/// <summary>Finds built plug-ins in a folder.</summary>
public static class PluginDiscovery
{
    /// <summary>
    /// A folder is a plug-in when it holds <c>NAME.dll</c> and <c>NAME.deps.json</c> beside a <c>parameters.yaml</c>; a
    /// plug-in's project folder stands for its newest build; any other folder stands for the plug-ins in its subfolders.
    /// </summary>
    /// <param name="root">The folder.</param>
    /// <exception cref="PolicyLoadException">There is no such folder, or no plug-in in it.</exception>
    public static IReadOnlyList<PluginFolder> Find(string root)
    {
        if (!Directory.Exists(root))
        {
            throw new PolicyLoadException(root.Length == 0 ? "\"\"" : root, 0, 0, new LocalText("没有这个插件文件夹", "no such plug-in folder"));
        }

        if (Resolve(root) is { } self)
        {
            return [self];
        }

        var found = Directory.GetDirectories(root)
            .Order(StringComparer.Ordinal)
            .Select(Resolve)
            .OfType<PluginFolder>()
            .ToArray();
        return found.Length > 0
            ? found
            : throw new PolicyLoadException(root, 0, 0, new LocalText(
                "里面没有已生成的插件；请先用 dotnet build 生成它",
                "holds no built plug-in; build it first with dotnet build"));
    }

    /// <summary>
    /// Finds plug-ins as their authors work on them: of a project folder its own scripts, parameters and cases, with the assembly of
    /// its newest build.
    /// </summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlyList<PluginFolder> FindSources(string root) =>
        [.. Find(root).Select(built => SourceOf(root, built) ?? built)];

    private static PluginFolder? SourceOf(string root, PluginFolder built)
    {
        var (within, full) = (Path.GetDirectoryName(built.Path)!, Path.GetFullPath(root));
        for (; within.Length >= full.TrimEnd(Path.DirectorySeparatorChar).Length; within = Path.GetDirectoryName(within) ?? "")
        {
            if (Path.GetFileName(within) == "bin" && Path.GetDirectoryName(within) is { } project && File.Exists(Path.Combine(project, "parameters.yaml")))
            {
                return new PluginFolder(project, built.AssemblyPath);
            }
        }

        return null;
    }

    private static PluginFolder? Resolve(string folder)
    {
        if (Built(folder) is { } built)
        {
            return built;
        }

        var bin = Path.Combine(folder, "bin");
        return Directory.Exists(bin) && Directory.EnumerateFiles(folder, "*.csproj").Any()
            ? Directory.GetDirectories(bin)
                .SelectMany(Directory.GetDirectories)
                .Select(Built)
                .OfType<PluginFolder>()
                .OrderByDescending(candidate => File.GetLastWriteTimeUtc(candidate.AssemblyPath))
                .ThenBy(candidate => candidate.Path, StringComparer.Ordinal)
                .FirstOrDefault()
            : null;
    }

    private static PluginFolder? Built(string folder)
    {
        if (!File.Exists(Path.Combine(folder, "parameters.yaml")))
        {
            return null;
        }

        const string Suffix = ".deps.json";
        return Directory.EnumerateFiles(folder, "*" + Suffix)
            .Order(StringComparer.Ordinal)
            .Select(deps => deps[..^Suffix.Length] + ".dll")
            .Where(File.Exists)
            .Select(assembly => new PluginFolder(Path.GetFullPath(folder), Path.GetFullPath(assembly)))
            .FirstOrDefault();
    }
}
