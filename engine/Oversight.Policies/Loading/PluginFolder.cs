namespace Oversight.Policies.Loading;

/// <summary>A folder that holds a built plug-in: an assembly named as the plug-in, its scripts and parameters beside it.</summary>
/// <param name="Path">The folder.</param>
/// <param name="AssemblyPath">The plug-in's assembly.</param>
public sealed record PluginFolder(string Path, string AssemblyPath)
{
    /// <summary>The dated numbers.</summary>
    public string ParametersPath => System.IO.Path.Combine(Path, "parameters.yaml");

    /// <summary>What it says of the pack that it extends; only a pack that extends one has the file.</summary>
    public string ExtensionPath => System.IO.Path.Combine(Path, Inheritance.ExtensionFile.Name);

    /// <summary>The scripts, in the order of their names.</summary>
    public IReadOnlyList<string> ScriptPaths() => Files("policies", "*.csx");

    /// <summary>The files of cases, in the order of their names; a plug-in may have none.</summary>
    public IReadOnlyList<string> CasePaths() => Files("cases", "*.yaml");

    /// <summary>The path of a file as the report names it: relative to the folder, with forward slashes.</summary>
    /// <param name="file">A file in the folder.</param>
    public string Relative(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');

    private string[] Files(string subfolder, string pattern)
    {
        var folder = System.IO.Path.Combine(Path, subfolder);
        if (!Directory.Exists(folder))
        {
            return [];
        }

        var files = Directory.GetFiles(folder, pattern, SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }
}
