using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Policies.Scripting;

namespace Oversight.Policies.Inheritance;

/// <summary>A compiled script of a pack.</summary>
/// <param name="File">The file.</param>
/// <param name="Script">The script.</param>
/// <param name="Found">Whether it was found compiled.</param>
internal sealed record PackScript(string File, CompiledScript Script, bool Found)
{
    /// <summary>Compiles the scripts of a pack.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="cache">Where compiled scripts are kept.</param>
    /// <param name="mayBeNone">Whether the pack may do without, as one that takes over the rules of another.</param>
    /// <exception cref="PolicyLoadException">One does not compile, or there is none.</exception>
    public static IReadOnlyList<PackScript> Compile(PluginFolder folder, ScriptCache cache, bool mayBeNone)
    {
        var files = folder.ScriptPaths();
        return files.Count == 0 && !mayBeNone
            ? throw new PolicyLoadException(folder.Path, 0, 0, new LocalText("没有 policies/*.csx", "has no policies/*.csx"))
            : [.. files.Select(file =>
            {
                var (script, found) = cache.GetOrCompile(file, folder.Relative(file), PolicyFile.Read(file));
                return new PackScript(file, script, found);
            })];
    }
}
