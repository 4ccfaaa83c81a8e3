using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Reports.Jobs;
using Oversight.Reports.Json;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight explain</c>: what every rule says of one row, and why.</summary>
internal sealed class ExplainCommand
{
    private static readonly string[] Kinds =
        [.. Enum.GetNames<SubjectKind>().Select(kind => kind.ToLowerInvariant())];

    private readonly Words _words;
    private readonly Argument<string> _kind;
    private readonly Argument<string> _id;
    private readonly DataOptions _source;
    private readonly CommonOptions _common;
    private readonly PeriodOptions _period;
    private readonly Option<string?> _jurisdiction;
    private readonly Option<bool> _json;

    public ExplainCommand(Words words)
    {
        _words = words;
        _kind = new Argument<string>("kind")
        {
            Description = words[$"要解释的是什么：{string.Join("、", Kinds)}", $"What is explained: {string.Join(", ", Kinds)}"],
        };
        Choice.Among(_kind, words, Kinds);
        _kind.HelpName = "KIND";
        _id = new Argument<string>("id")
        {
            Description = words["它的编号；里程碑和辖区用名称，如 half-year、zibo", "Its id; of a milestone or jurisdiction its name, such as half-year or zibo"],
            HelpName = "ID",
        };
        _source = new DataOptions(words);
        _common = new CommonOptions(words);
        _period = new PeriodOptions(
            words, new LocalText("该行自己的年度，否则有检查记录的最近一年", "the row's own, else the latest year with an inspection"));
        _jurisdiction = new Option<string?>("--jurisdiction")
        {
            Description = words["只看这个辖区（默认：有此编号的每个辖区）", "This jurisdiction only (default: each one that has the id)"],
            HelpName = "J",
        };
        _json = new Option<bool>("--json") { Description = words["以 JSON 输出", "Write JSON"] };
    }

    public Command Build()
    {
        var command = new Command("explain", _words[
            "解释一行数据：每条规则的结论、依据和逐日计算", "Explain a row: what each rule says of it, by which facts, counted day by day"]);
        command.Arguments.Add(_kind);
        command.Arguments.Add(_id);
        _source.AddTo(command);
        command.Options.Add(_jurisdiction);
        _period.AddTo(command);
        _common.AddTo(command);
        command.Options.Add(_json);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var plugins = _common.Load(arguments);
        var request = new ExplainRequest
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Plugins = plugins,
            Kind = Enum.Parse<SubjectKind>(arguments.GetValue(_kind)!, ignoreCase: true),
            Id = arguments.GetValue(_id)!,
            Jurisdiction = Jurisdiction(arguments.GetValue(_jurisdiction), plugins),
            Year = _period.Year(arguments),
            AsOf = _period.AsOf(arguments),
            Language = _words.Language,
        };
        var model = JobRunner.Run(_words, progress => ExplainJob.Run(request, progress, cancellation));
        DatasetNotes.Write(System.Console.Error, _words, model.Warnings, [], []);
        if (arguments.GetValue(_json))
        {
            using var output = System.Console.OpenStandardOutput();
            ExplanationJson.Write(model.Explanations, output);
            return ExitStatus.Written;
        }

        foreach (var explanation in model.Explanations)
        {
            new ExplanationText(explanation, _words).Write(System.Console.Out);
        }

        return ExitStatus.Written;
    }

    private static string? Jurisdiction(string? id, IReadOnlyList<LoadedPlugin> plugins)
    {
        var known = plugins.Select(plugin => plugin.Plugin.Id).ToArray();
        return id is null || known.Contains(id)
            ? id
            : throw new UsageException(new LocalText(
                $"--jurisdiction {Typed.Of(id)}：没有这个辖区的插件；可用：{string.Join("、", known)}",
                $"--jurisdiction {Typed.Of(id)}: no plug-in has this id; there are {string.Join(", ", known)}"));
    }
}
