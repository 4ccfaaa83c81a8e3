using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight check</c>: validates a dataset and shows what was understood, without judging.</summary>
internal sealed class CheckCommand
{
    private readonly Words _words;
    private readonly DataOptions _source;
    private readonly CommonOptions _common;
    private readonly RunOptions _run;

    public CheckCommand(Words words)
    {
        _words = words;
        _source = new DataOptions(words);
        _common = new CommonOptions(words);
        _run = new RunOptions(words, "oversight-check");
    }

    public Command Build()
    {
        var command = new Command("check", _words[
            "检查数据集：读懂了什么、哪些行不能用（不作判断）", "Check a dataset: what is understood, which rows cannot be used (nothing is judged)"]);
        _source.AddTo(command);
        command.Options.Add(_common.Plugins);
        _run.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var request = new CheckRequest([.. _common.Load(arguments).Select(plugin => plugin.Plugin.Id)])
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Out = _run.Out(arguments),
            Language = _words.Language,
            Threads = _run.Threads(arguments),
            Memory = _run.Memory(arguments),
        };
        OutputPlace.Refuse(request, _common.PluginFolders(arguments));
        var model = JobRunner.Run(_words, progress => CheckJob.Run(request, progress, cancellation));
        Closing.Show(_words, () => Close(model, request));
        return _run.Status(arguments, model.Dataset.Inputs);
    }

    private void Close(CheckModel model, CheckRequest request)
    {
        new CheckText(model, _words).Write(System.Console.Out);
        DatasetNotes.Write(System.Console.Error, _words, model.Dataset.Warnings, model.Dataset.Inputs, [.. model.Dataset.NotCovered.Select(found => new NotCoveredInfo(found.Key, found.Value))]);
        System.Console.WriteLine(_words[
            $"清单：{Path.Combine(Path.GetFullPath(request.Out), "rejects.csv")}",
            $"Lists: {Path.Combine(Path.GetFullPath(request.Out), "rejects.csv")}"]);
    }
}
