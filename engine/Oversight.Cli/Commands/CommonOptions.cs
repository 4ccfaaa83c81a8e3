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
    public IReadOnlyList<LoadedPlugin> Load(ParseResult arguments) => PolicyHost.Load(
        [PolicyHost.BuiltInFolder, .. arguments.GetValue(Plugins) ?? []],
        [.. (arguments.GetValue(Set) ?? []).Select(Override)],
        PolicyHost.CacheFolder);

    private static ParameterOverride Override(string text)
    {
        var dot = text.IndexOf('.');
        var equals = text.IndexOf('=');
        return dot > 0 && equals > dot + 1 && equals + 1 < text.Length
            ? new ParameterOverride(text[..dot], text[(dot + 1)..equals], text[(equals + 1)..])
            : throw new UsageException(new LocalText(
                $"--set {text}：应写作 规则包.参数=值，例如 --set zibo.report_days=10",
                $"--set {text}: write PACK.NAME=VALUE, for instance --set zibo.report_days=10"));
    }
}
