using System.CommandLine;
using Oversight.Authoring.Scaffolding;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Storage;

namespace Oversight.Cli.Commands.Plugins;

/// <summary><c>oversight plugin new</c>: a plug-in that builds and whose cases pass, to be changed into one's own.</summary>
internal sealed class PluginNewCommand(Words words)
{
    private readonly Argument<string> _name = new("name")
    {
        Description = words["名称，例如 MyCounty", "Its name, such as MyCounty"],
        HelpName = "NAME",
    };

    private readonly Option<string?> _id = new("--id")
    {
        Description = words["辖区编号（默认由名称得出）", "The jurisdiction's id (default: made of the name)"],
        HelpName = "ID",
    };

    private readonly Option<string?> _from = new("--from")
    {
        Description = words["沿用另一插件的规则、参数和案例", "Take over the rules, parameters and cases of another plug-in"],
        HelpName = "PLUGIN",
    };

    private readonly Option<string?> _extends = new("--extends")
    {
        Description = words["沿用另一插件，只写不同之处（extends.yaml）", "Extend another plug-in, and say only what is otherwise (extends.yaml)"],
        HelpName = "PLUGIN",
    };

    private readonly Option<string?> _in = new("--in")
    {
        Description = words[
            "在哪个文件夹里新建（默认：本项目仓库内为 plugins，否则为当前文件夹）",
            "The folder in which it is made (default: plugins within this project's repository, else the current folder)"],
        HelpName = "DIR",
    };

    private readonly Option<string[]> _plugins = CommonOptions.MorePlugins(words);

    public Command Build()
    {
        var command = new Command("new", words["新建插件", "Begin a plug-in"]);
        command.Arguments.Add(_name);
        command.Options.Add(_id);
        command.Options.Add(_from);
        command.Options.Add(_extends);
        command.Options.Add(_in);
        command.Options.Add(_plugins);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var names = PluginNames.Of(arguments.GetValue(_name)!, arguments.GetValue(_id));
        var place = PluginPlace.Of(names.Assembly, arguments.GetValue(_in));
        if (arguments.GetValue(_from) is not null && arguments.GetValue(_extends) is not null)
        {
            throw new UsageException(new LocalText("--from 与 --extends 不能同用", "--from and --extends do not go together"));
        }

        var from = Other("--from", arguments.GetValue(_from), arguments);
        var extends = Other("--extends", arguments.GetValue(_extends), arguments);
        var files = PluginScaffold.Write(names, place, from, place.InRepository ? null : ContractsPackage.Find(), extends);
        var folder = Path.GetRelativePath(Environment.CurrentDirectory, place.Folder);
        System.Console.WriteLine(words[$"已在 {folder} 新建辖区 {names.Id} 的插件：", $"{folder} holds a plug-in for jurisdiction {names.Id}:"]);
        foreach (var file in files)
        {
            System.Console.WriteLine($"  {file}");
        }

        System.Console.WriteLine(words["接下来：", "Next:"]);
        System.Console.WriteLine($"  dotnet build {folder}");
        System.Console.WriteLine($"  oversight plugin test ./{folder.Replace('\\', '/')}");
        return ExitStatus.Written;
    }

    private LoadedPlugin? Other(string option, string? name, ParseResult arguments)
    {
        if (name is null)
        {
            return null;
        }

        var loaded = CommonOptions.Load(arguments.GetValue(_plugins) ?? [], []);
        return loaded.FirstOrDefault(plugin => plugin.Plugin.Id == name)
            ?? throw new UsageException(NearestName.Of(name, loaded.Select(plugin => plugin.Plugin.Id)) is { } near
                ? new LocalText($"{option} {Typed.Of(name)}：没有这个插件；是否想写 {near}？", $"{option} {Typed.Of(name)}: there is no such plug-in; did you mean {near}?")
                : new LocalText(
                    $"{option} {Typed.Of(name)}：没有这个插件；可用：{string.Join("、", loaded.Select(plugin => plugin.Plugin.Id))}",
                    $"{option} {Typed.Of(name)}: there is no such plug-in; there are {string.Join(", ", loaded.Select(plugin => plugin.Plugin.Id))}"));
    }
}
