using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Policies.Loading;

namespace Oversight.Cli.Commands;

/// <summary>Options that several commands take.</summary>
internal sealed class CommonOptions
{
    public CommonOptions(Words words)
    {
        Plugins = MorePlugins(words);
        Set = new Option<string[]>("--set")
        {
            Description = words["本次运行改用的参数值；可重复", "A parameter's value for this run; may be repeated"],
            HelpName = "PACK.NAME=VALUE",
            Arity = ArgumentArity.OneOrMore,
        };
    }

    public Option<string[]> Plugins { get; }

    public Option<string[]> Set { get; }

    public static Option<string[]> MorePlugins(Words words) => new("--plugins")
    {
        Description = words[
            "另加插件：插件文件夹，或装有插件的文件夹；可重复", "More plug-ins: a plug-in's folder or a folder of them; may be repeated"],
        HelpName = "DIR",
        Arity = ArgumentArity.OneOrMore,
    };

    public void AddTo(Command command)
    {
        command.Options.Add(Plugins);
        command.Options.Add(Set);
    }

    /// <summary>Loads the built-in plug-ins and those asked for.</summary>
    public IReadOnlyList<LoadedPlugin> Load(ParseResult arguments) => Load(PluginFolders(arguments), arguments.GetValue(Set) ?? []);

    /// <summary>Begins to load the same, to be kept until the program ends.</summary>
    public PluginsInLoading Begin(ParseResult arguments) => PolicyHost.Begin(
        [PolicyHost.BuiltInFolder, .. PluginFolders(arguments)],
        Overrides(arguments.GetValue(Set) ?? []),
        PolicyHost.CacheFolder,
        stayLoaded: true);

    /// <summary>Loads the built-in plug-ins and those asked for, with parameters that take the place of those of the command line.</summary>
    public IReadOnlyList<LoadedPlugin> Load(ParseResult arguments, IReadOnlyList<ParameterOverride> more) => PolicyHost.Load(
        [PolicyHost.BuiltInFolder, .. PluginFolders(arguments)],
        [.. Overrides(arguments.GetValue(Set) ?? []).Where(set => !more.Any(other => (other.Pack, other.Name) == (set.Pack, set.Name))), .. more],
        PolicyHost.CacheFolder);

    /// <summary>Loads the built-in plug-ins and others.</summary>
    /// <param name="folders">Folders of the others.</param>
    /// <param name="set">Parameters that are set, as <c>PACK.NAME=VALUE</c>.</param>
    public static IReadOnlyList<LoadedPlugin> Load(IReadOnlyList<string> folders, string[] set) => PolicyHost.Load(
        [PolicyHost.BuiltInFolder, .. folders], Overrides(set), PolicyHost.CacheFolder);

    /// <summary>The folders given with <c>--plugins</c>.</summary>
    public IReadOnlyList<string> PluginFolders(ParseResult arguments) => arguments.GetValue(Plugins) ?? [];

    private static ParameterOverride[] Overrides(string[] texts)
    {
        var all = texts.Select(Override).ToArray();
        return all.GroupBy(set => (set.Pack, set.Name)).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new UsageException(new LocalText(
                $"--set {twice.Key.Pack}.{twice.Key.Name}：给了 {twice.Count()} 个值（{string.Join("、", twice.Select(set => set.Value))}），请只留一个",
                $"--set {twice.Key.Pack}.{twice.Key.Name}: it has {twice.Count()} values ({string.Join(", ", twice.Select(set => set.Value))}); keep one"))
            : all;
    }

    private static ParameterOverride Override(string text)
    {
        var dot = text.IndexOf('.');
        var equals = text.IndexOf('=');
        var set = dot > 0 && equals > dot
            ? new ParameterOverride(text[..dot].Trim(), text[(dot + 1)..equals].Trim(), text[(equals + 1)..].Trim())
            : null;
        return set is { Pack.Length: > 0, Name.Length: > 0, Value.Length: > 0 }
            ? set
            : throw new UsageException(new LocalText(
                $"--set {Typed.Of(text)}：应写作 规则包.参数=值，例如 --set zibo.report_days=10",
                $"--set {Typed.Of(text)}: write PACK.NAME=VALUE, for instance --set zibo.report_days=10"));
    }
}
