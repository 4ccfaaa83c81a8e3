using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Storage;

namespace Oversight.Cli.Commands.Plugins;

/// <summary>Which plug-ins a command is about: named by id, or by their folders.</summary>
internal sealed class PluginTargets
{
    private readonly Option<string[]> _plugins;

    public PluginTargets(Words words)
    {
        _plugins = CommonOptions.MorePlugins(words);
        Names = new Argument<string[]>("name")
        {
            Description = words[
                "插件的编号或文件夹；不给则为程序自带的和 --plugins 给出的全部插件",
                "A plug-in's id or folder; without one, all that come with the program and those of --plugins"],
            HelpName = "NAME",
            Arity = ArgumentArity.ZeroOrMore,
        };
    }

    public Argument<string[]> Names { get; }

    public void AddTo(Command command)
    {
        command.Arguments.Add(Names);
        command.Options.Add(_plugins);
    }

    /// <summary>The folders of the plug-ins; of a project folder its own files are read, not the copies of its last build.</summary>
    /// <exception cref="UsageException">There is no such plug-in.</exception>
    public IReadOnlyList<PluginFolder> Find(ParseResult arguments)
    {
        var names = arguments.GetValue(Names) ?? [];
        Lazy<PluginFolder[]> known = new(() =>
            [.. new[] { PolicyHost.BuiltInFolder }.Concat(arguments.GetValue(_plugins) ?? []).SelectMany(PluginDiscovery.FindSources).DistinctBy(folder => folder.Path)]);
        return names.Length == 0 ? known.Value : [.. names.SelectMany(name => Find(name, known)).DistinctBy(folder => folder.Path)];
    }

    /// <summary>Where packs that the plug-ins extend may be found too: those of <c>--plugins</c>.</summary>
    public IReadOnlyList<PluginFolder> Bases(ParseResult arguments) => [.. (arguments.GetValue(_plugins) ?? []).SelectMany(PluginDiscovery.FindSources)];

    private static IReadOnlyList<PluginFolder> Find(string name, Lazy<PluginFolder[]> known)
    {
        if (Directory.Exists(name) || name.IndexOfAny(['/', '\\']) >= 0)
        {
            return PluginDiscovery.FindSources(name);
        }

        if (known.Value.FirstOrDefault(folder => string.Equals(NameOf(folder), name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return [found];
        }

        // The id may be another than the assembly's name: who has it is known when they are loaded.
        var loaded = PolicyHost.Load(known.Value, [], PolicyHost.CacheFolder);
        var ids = loaded.Select(plugin => plugin.Plugin.Id).ToArray();
        return loaded.FirstOrDefault(plugin => plugin.Plugin.Id == name) is { } plugin
            ? [plugin.Folder]
            : throw new UsageException(NearestName.Of(name, ids) is { } near
                ? new LocalText($"没有插件 “{Typed.Of(name)}”；是否想写 {near}？", $"there is no plug-in \"{Typed.Of(name)}\"; did you mean {near}?")
                : new LocalText(
                    $"没有插件 “{Typed.Of(name)}”；可用：{string.Join("、", ids)}，或插件的文件夹",
                    $"there is no plug-in \"{Typed.Of(name)}\"; there are {string.Join(", ", ids)}, or give a plug-in's folder"));
    }

    private static string NameOf(PluginFolder folder) => Path.GetFileNameWithoutExtension(folder.AssemblyPath);
}
