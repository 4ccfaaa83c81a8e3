using System.CommandLine;
using System.Text;
using Oversight.Authoring.Handbook;
using Oversight.Cli.Console;
using Oversight.Policies.Loading;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands.Plugins;

/// <summary><c>oversight plugin docs</c>: the handbook of each plug-in, in both languages.</summary>
internal sealed class PluginDocsCommand(Words words)
{
    private static readonly string[] Languages = ["zh", "en"];

    private readonly PluginTargets _targets = new(words);
    private readonly Option<string> _out = new("--out")
    {
        Description = words["写到哪个文件夹", "The folder into which they are written"],
        HelpName = "DIR",
        DefaultValueFactory = _ => "./oversight-handbook",
    };

    public Command Build()
    {
        var command = new Command("docs", words["编写规则包手册（中英文 Markdown）", "Write the handbook of plug-ins, as Markdown in both languages"]);
        _targets.AddTo(command);
        command.Options.Add(_out);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var folder = arguments.GetValue(_out)!;
        var plugins = PolicyHost.Load(_targets.Find(arguments), [], PolicyHost.CacheFolder, _targets.Bases(arguments));
        var books = plugins.SelectMany(plugin => Languages, (plugin, language) => (
            Path: Path.Combine(folder, $"{plugin.Plugin.Id}.{language}.md"),
            Text: Encoding.UTF8.GetBytes(PluginHandbook.Write(plugin, language)))).ToArray();
        OutputFile.Write([.. books.Select(book => (book.Path, (Action<Stream>)(file => file.Write(book.Text))))]);
        foreach (var book in books)
        {
            System.Console.WriteLine(book.Path);
        }

        return ExitStatus.Written;
    }
}
