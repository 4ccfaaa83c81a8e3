using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Spectre.Console;
using Rule = Oversight.Contracts.Rules.Rule;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight rules</c>: every loaded rule with its article and parameters.</summary>
internal sealed class RulesCommand(Words words)
{
    private readonly CommonOptions _common = new(words);
    private readonly Option<bool> _json = new("--json")
    {
        Description = words["以 JSON 输出", "Write JSON"],
    };

    public Command Build()
    {
        var command = new Command("rules", words["列出已加载的规则", "List the loaded rules"]);
        _common.AddTo(command);
        command.Options.Add(_json);
        command.SetAction(arguments =>
        {
            var plugins = _common.Load(arguments);
            if (arguments.GetValue(_json))
            {
                using var output = System.Console.OpenStandardOutput();
                RulesJson.Write(plugins, output);
            }
            else if (System.Console.IsOutputRedirected)
            {
                WriteLines(plugins);
            }
            else
            {
                WriteTable(plugins);
            }

            return ExitStatus.Written;
        });
        return command;
    }

    private static IEnumerable<(LoadedPlugin Plugin, Rule Rule)> All(IReadOnlyList<LoadedPlugin> plugins) =>
        plugins.SelectMany(plugin => plugin.Pack.Rules.Select(rule => (plugin, rule)));

    private string[] Row(LoadedPlugin plugin, Rule rule) =>
    [
        rule.Id,
        RuleKindNames.NameOf(rule.Kind),
        RuleKindNames.NameOf(rule.Severity),
        rule.Citation.Article,
        string.Join(' ', RuleParameters.Of(plugin, rule).Select(parameter => $"{parameter.Name}={parameter.TextOn(DateOnly.MaxValue)}{(parameter.Assumption is null ? "" : "†")}")),
        $"{plugin.Document.ValidFrom:yyyy-MM-dd}..{plugin.Document.ValidTo:yyyy-MM-dd}",
        words[rule.Citation.Wording],
    ];

    private string[] Titles() =>
    [
        words["规则", "rule"], words["类型", "kind"], words["级别", "severity"], words["条款", "article"], words["参数", "parameters"],
        words["有效期", "validity"], words["要求", "asks"],
    ];

    private void WriteLines(IReadOnlyList<LoadedPlugin> plugins)
    {
        System.Console.WriteLine(string.Join('\t', Titles()));
        foreach (var (plugin, rule) in All(plugins))
        {
            System.Console.WriteLine(string.Join('\t', Row(plugin, rule)));
        }
    }

    private void WriteTable(IReadOnlyList<LoadedPlugin> plugins)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var title in Titles())
        {
            table.AddColumn(Markup.Escape(title));
        }

        foreach (var (plugin, rule) in All(plugins))
        {
            table.AddRow(Row(plugin, rule).Select(Markup.Escape).ToArray());
        }

        AnsiConsole.Write(table);
        AnsiConsole.MarkupLine(Markup.Escape(words["† 本项目的假定，并非文件的数字", "† an assumption of this project, not the document's number"]));
    }
}
