using System.Text;
using Oversight.Policies.Loading;

namespace Oversight.Policies.Tests.Loading;

/// <summary>A copy of the built Zibo plug-in in a folder of its own, which a test may spoil.</summary>
internal sealed class PluginCopy : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("oversight-plugin-").FullName;

    public PluginCopy()
    {
        Folder = Add("Zibo");
        Cache = Path.Combine(_root, "cache");
    }

    /// <summary>The folder that holds the plug-in folders.</summary>
    public string Root => Path.Combine(_root, "plugins");

    /// <summary>The plug-in's folder.</summary>
    public string Folder { get; }

    /// <summary>A cache folder that does not exist yet.</summary>
    public string Cache { get; }

    /// <summary>Makes another copy beside the first.</summary>
    public string Add(string name)
    {
        var source = Path.Combine(PolicyHost.BuiltInFolder, "Zibo");
        var folder = Path.Combine(Root, name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return folder;
    }

    /// <summary>Replaces all scripts by one.</summary>
    public void OnlyScript(string source)
    {
        var policies = Path.Combine(Folder, "policies");
        Directory.Delete(policies, recursive: true);
        Directory.CreateDirectory(policies);
        File.WriteAllText(Path.Combine(policies, "test.csx"), source, new UTF8Encoding(false));
    }

    /// <summary>Replaces the parameters.</summary>
    public void OnlyParameters(string yaml) => File.WriteAllText(Path.Combine(Folder, "parameters.yaml"), yaml, new UTF8Encoding(false));

    public IReadOnlyList<LoadedPlugin> Load(params IReadOnlyList<ParameterOverride> overrides) => PolicyHost.Load([Root], overrides, Cache);

    /// <summary>Loads what must not load.</summary>
    public PolicyLoadException Fails(params IReadOnlyList<ParameterOverride> overrides) =>
        Assert.Throws<PolicyLoadException>(() => Load(overrides));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
