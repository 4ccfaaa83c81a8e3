namespace Oversight.Policies.Loading;

/// <summary>A folder that holds a built plug-in: an assembly named as the plug-in, its scripts and parameters beside it.</summary>
/// <param name="Path">The folder.</param>
/// <param name="AssemblyPath">The plug-in's assembly.</param>
public sealed record PluginFolder(string Path, string AssemblyPath)
{
    /// <summary>The dated numbers.</summary>
    public string ParametersPath => System.IO.Path.Combine(Path, "parameters.yaml");

    /// <summary>The scripts, in the order of their names.</summary>
    public IReadOnlyList<string> ScriptPaths()
    {
        var folder = System.IO.Path.Combine(Path, "policies");
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory.GetFiles(folder, "*.csx", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>The path of a file as the report names it: relative to the folder, with forward slashes.</summary>
    /// <param name="file">A file in the folder.</param>
    public string Relative(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
}
