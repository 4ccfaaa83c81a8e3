using System.CommandLine;
using Oversight.Authoring.Staleness;
using Oversight.Cli.Console;
using Oversight.Contracts.Rules;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;
using Spectre.Console;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight rules</c>: every loaded rule with its article and parameters.</summary>
internal sealed class RulesCommand(Words words)
{
    private readonly CommonOptions _common = new(words);
    private readonly OnlyOption _only = new(words["只列这些辖区，逗号分隔", "These jurisdictions only, separated by commas"]);
    private readonly Option<bool> _json = new("--json")
    {
        Description = words["以 JSON 输出", "Write JSON"],
    };

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = words[
            "运行插件的案例，列出每条规则在每个时段达到了哪些结果", "Run the plug-ins' cases and show which outcomes of each rule they reach, period by period"],
    };

    private readonly Option<bool> _tree = new("--tree")
    {
        Description = words[
            "列出每条规则和每个参数从何而来：本包自有、沿用、另有规定或停用", "Show where each rule and parameter comes from: own, taken over, with other values, or switched off"],
    };

    private readonly StaleOption _stale = new(words);

    public Command Build()
    {
        var command = new Command("rules", words["列出已加载的规则", "List the loaded rules"]);
        _common.AddTo(command);
        command.Options.Add(_only.Option);
        command.Options.Add(_json);
        command.Options.Add(_coverage);
        command.Options.Add(_tree);
        command.Options.Add(_stale.Option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        var loaded = _common.Load(arguments);
        var only = _only.Read(arguments, () => [.. loaded.Select(plugin => plugin.Plugin.Id)]);
        var plugins = loaded.Where(plugin => only.Length == 0 || only.Contains(plugin.Plugin.Id)).ToArray();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        if (_stale.Since(arguments, today) is { } since)
        {
            var stale = StalePacks.Of(plugins, today, since);
            new StaleText(words).Write(stale, System.Console.Out);
            return stale.Expired.Count + stale.OnExpired.Count + stale.Unchecked.Count > 0 ? ExitStatus.BreachFound : ExitStatus.Written;
        }

        return arguments.GetValue(_coverage) ? Cover(arguments, plugins)
            : arguments.GetValue(_tree) ? Tree(arguments, plugins)
            : List(arguments, plugins);
    }

    private int Tree(ParseResult arguments, IReadOnlyList<LoadedPlugin> plugins)
    {
        if (arguments.GetValue(_json))
        {
            using var output = System.Console.OpenStandardOutput();
            RuleTreeJson.Write(plugins, output);
        }
        else
        {
            new RuleTreeText(words).Write(plugins, System.Console.Out);
        }

        return ExitStatus.Written;
    }

    private int List(ParseResult arguments, IReadOnlyList<LoadedPlugin> plugins)
    {
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
    }

    private int Cover(ParseResult arguments, IReadOnlyList<LoadedPlugin> plugins)
    {
        var reports = CaseSuite.Run(plugins, Environment.ProcessorCount);
        if (arguments.GetValue(_json))
        {
            using var output = System.Console.OpenStandardOutput();
            CoverageJson.Write(reports, words, output);
        }
        else
        {
            new CoverageText(words).Write(reports);
        }

        return reports.All(report => report.IsWhole) ? ExitStatus.Written : ExitStatus.BreachFound;
    }

    private static IEnumerable<(LoadedPlugin Plugin, DeclaredRule Rule)> All(IReadOnlyList<LoadedPlugin> plugins) =>
        plugins.SelectMany(plugin => plugin.Pack.All.Select(rule => (plugin, rule)));

    private string[] Row(LoadedPlugin plugin, DeclaredRule rule) =>
    [
        rule.Id,
        RuleKindNames.KindOf(rule),
        RuleKindNames.SeverityOf(rule) ?? "–",
        rule.Article,
        string.Join(' ', RuleParameters.Of(plugin, rule).Select(parameter => $"{parameter.Name}={parameter.TextOn(DateOnly.MaxValue)}{(parameter.Assumption is null ? "" : "†")}")),
        $"{plugin.Document.ValidFrom:yyyy-MM-dd}..{plugin.Document.ValidTo:yyyy-MM-dd}",
        words[rule.Wording],
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
