using Oversight.Contracts;
using Oversight.Policies;
using Oversight.Policies.Loading;

namespace Oversight.Cli.Doctor;

/// <summary>A folder that is searched for plug-ins.</summary>
internal sealed class PluginRootCheck : ICheck
{
    private readonly string _root;
    private readonly bool _builtIn;
    private readonly Exception? _failure;

    /// <summary>Looks for plug-ins.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="builtIn">Whether it is the program's own.</param>
    public PluginRootCheck(string root, bool builtIn)
    {
        (_root, _builtIn) = (root, builtIn);
        try
        {
            Folders = PluginDiscovery.Find(root);
        }
        catch (Exception failure)
        {
            // Told when the check runs.
            _failure = failure;
        }
    }

    /// <summary>The plug-ins found in it.</summary>
    public IReadOnlyList<PluginFolder> Folders { get; } = [];

    public string Name => "plugin-folder";

    public LocalText Title { get; } = new("插件文件夹", "plug-in folder");

    public Finding Run() => _failure switch
    {
        null => Finding.Ok($"{_root}：{Folders.Count} 个插件", $"{_root}: plug-ins found: {Folders.Count}"),
        PolicyLoadException failure => Finding.Problem(
            new LocalText(failure.In("zh"), failure.In("en")),
            _builtIn
                ? new LocalText("请重新生成或重新安装程序", "build or install the program again")
                : new LocalText("请改正 --plugins", "correct --plugins")),
        _ => throw new InvalidOperationException(_failure.Message, _failure),
    };
}
