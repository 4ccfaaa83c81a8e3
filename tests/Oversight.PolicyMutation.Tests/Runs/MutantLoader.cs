using System.Text;
using Oversight.Policies;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Policies.Scripting;
using Oversight.PolicyMutation.Tests.Mutants;

namespace Oversight.PolicyMutation.Tests.Runs;

/// <summary>
/// Loads mutants of one plug-in, one after the other, from a copy of its folder. All scripts but the changed one are found
/// compiled.
/// </summary>
internal sealed class MutantLoader : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("oversight-mutants-").FullName;
    private readonly PluginFolder _folder;
    private readonly ScriptCache _cache;
    private (string File, byte[] Content)? _changed;

    /// <summary>Copies a plug-in.</summary>
    /// <param name="original">The plug-in.</param>
    public MutantLoader(PluginFolder original)
    {
        var copy = Path.Combine(_root, Path.GetFileName(original.Path));
        foreach (var file in Directory.EnumerateFiles(original.Path, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(original.Path, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _folder = new PluginFolder(copy, Path.Combine(copy, Path.GetFileName(original.AssemblyPath)));
        CacheFolder = Path.Combine(_root, "cache");
        _cache = new ScriptCache(CacheFolder);
        Original = LoadCopy();
    }

    /// <summary>The plug-in as it is.</summary>
    public LoadedPlugin Original { get; }

    /// <summary>Where scripts are kept compiled.</summary>
    public string CacheFolder { get; }

    /// <summary>Loads a mutant. It stays on disk until the next, for a case may load it again with a parameter of its own.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <returns>The plug-in, or why there is none.</returns>
    public LoadedMutant Load(Mutant mutant)
    {
        if (_changed is { } former)
        {
            File.WriteAllBytes(former.File, former.Content);
        }

        var file = Path.Combine(_folder.Path, mutant.File);
        _changed = (file, File.ReadAllBytes(file));
        var text = Encoding.UTF8.GetBytes(mutant.Text);
        File.WriteAllBytes(file, text);
        try
        {
            Check(mutant, file, text);
        }
        catch (PolicyLoadException refusal)
        {
            return new LoadedMutant(null, refusal.Message, IsMutant: false);
        }

        try
        {
            return new LoadedMutant(LoadCopy(), null, IsMutant: true);
        }
        catch (PolicyLoadException refusal)
        {
            return new LoadedMutant(null, refusal.Message, IsMutant: true);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_root, recursive: true);

    /// <summary>What cannot be written so at all: a script that does not compile, a value outside its unit.</summary>
    private void Check(Mutant mutant, string file, byte[] changed)
    {
        if (file == _folder.ParametersPath)
        {
            ParameterFile.Read(file, Original.Document);
        }
        else
        {
            _cache.GetOrCompile(file, mutant.File, changed);
        }
    }

    private LoadedPlugin LoadCopy() => PolicyHost.Load([_folder.Path], [], CacheFolder).Single();
}
