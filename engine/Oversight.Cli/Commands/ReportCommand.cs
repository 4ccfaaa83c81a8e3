using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Spectre.Console;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight report</c>: the annual compliance report.</summary>
internal sealed class ReportCommand
{
    private readonly Words _words;
    private readonly CommonOptions _common;
    private readonly DataOptions _source;
    private readonly PeriodOptions _period;
    private readonly OnlyOption _only;
    private readonly ReportOptions _more;
    private readonly Option<string?> _failOn;
    private readonly RunOptions _run;

    public ReportCommand(Words words)
    {
        _words = words;
        _common = new CommonOptions(words);
        _source = new DataOptions(words);
        _period = new PeriodOptions(words, new LocalText("有检查记录的最近一年", "the latest year with an inspection"));
        _only = new OnlyOption(words["只判断这些辖区，逗号分隔", "Judge these jurisdictions only, separated by commas"]);
        _more = new ReportOptions(words);
        _failOn = new Option<string?>("--fail-on")
        {
            Description = words["发现未豁免的违规时以状态 1 退出", "Exit with status 1 when a breach is found that is not waived"],
        };
        Choice.Among(_failOn, words, "breach");
        _run = new RunOptions(words, "oversight-report");
    }

    public Command Build()
    {
        var command = new Command("report", _words["生成年度合规报告", "Make the annual compliance report"]);
        _source.AddTo(command);
        _period.AddTo(command);
        command.Options.Add(_only.Option);
        _common.AddTo(command);
        _more.AddTo(command);
        command.Options.Add(_failOn);
        _run.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var plugins = _common.Begin(arguments);
        var (request, model) = plugins.Meanwhile(
            stop =>
            {
                var asked = Request(arguments, plugins);
                OutputPlace.Refuse(asked, _common.PluginFolders(arguments));
                OutputPlace.Refuse(asked.Out, "--waivers", asked.Waivers is { } waivers ? [waivers] : []);
                return (asked, JobRunner.Run(_words, progress => ReportJob.Run(asked, progress, stop)));
            },
            cancellation);
        Closing.Show(_words, () => Close(model, request));
        if (_more.Open(arguments))
        {
            SystemOpener.Open(Page(request), _words);
        }

        return Status(arguments, model);
    }

    private ReportRequest Request(ParseResult arguments, PluginsInLoading plugins) => new()
    {
        Data = _source.Data(arguments),
        Map = _source.Map(arguments),
        Encoding = _source.Encoding(arguments),
        Out = _run.Out(arguments),
        Plugins = plugins,
        Year = _period.Year(arguments),
        AsOf = _period.AsOf(arguments),
        CompareYear = _more.CompareYear(arguments),
        Only = _only.Read(arguments, () => plugins.Ids),
        Waivers = _more.Waivers(arguments),
        Mask = _more.Mask(arguments),
        Extras = _more.Extras(arguments),
        Language = _words.Language,
        Threads = _run.Threads(arguments),
        Memory = _run.Memory(arguments),
    };

    private void Close(ReportModel model, ReportRequest request)
    {
        DatasetNotes.Write(System.Console.Error, _words, model.Warnings, model.Inputs, model.NotCovered);
        var closing = new ClosingTable(model, _words);
        if (System.Console.IsOutputRedirected)
        {
            closing.Write(System.Console.Out);
        }
        else
        {
            closing.Write(AnsiConsole.Console);
        }

        System.Console.WriteLine(_words[
            $"{model.Year} 年度报告：{Page(request)}", $"Report of {model.Year}: {Page(request)}"]);
    }

    private static string Page(ReportRequest request) => Path.Combine(Path.GetFullPath(request.Out), "report.html");

    private int Status(ParseResult arguments, ReportModel model)
    {
        if (_run.Status(arguments, model.Inputs) is var status and not ExitStatus.Written)
        {
            return status;
        }

        var breaches = model.Packs.SelectMany(pack => pack.Rules)
            .Where(rule => rule.Severity == Severity.Breach)
            .Select(rule => rule.Id)
            .ToHashSet(StringComparer.Ordinal);
        return arguments.GetValue(_failOn) is not null
            && model.Jurisdictions.SelectMany(found => found.Tallies).Any(tally => tally.Open > 0 && breaches.Contains(tally.RuleId))
            ? ExitStatus.BreachFound
            : ExitStatus.Written;
    }
}
