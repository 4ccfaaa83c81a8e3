using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight simulate</c>: what comes of other ratios, rules and staff.</summary>
internal sealed class SimulateCommand
{
    private readonly Words _words;
    private readonly DataOptions _source;
    private readonly CommonOptions _common;
    private readonly SimulateOptions _simulate;
    private readonly RunOptions _run;

    public SimulateCommand(Words words)
    {
        _words = words;
        _source = new DataOptions(words);
        _common = new CommonOptions(words);
        _simulate = new SimulateOptions(words);
        _run = new RunOptions(words, "oversight-simulation");
    }

    public Command Build()
    {
        var command = new Command("simulate", _words[
            "模拟一年的抽取：不同比例、规则和人手会怎样", "Simulate the draws of a year: what comes of other ratios, rules and staff"]);
        _source.AddTo(command);
        _simulate.AddTo(command);
        _common.AddTo(command);
        _run.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var plugins = _common.Load(arguments);
        var request = new SimulateJobRequest
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Out = _run.Out(arguments),
            Plugins = plugins,
            Simulation = _simulate.Read(arguments, more => more.Count == 0 ? plugins : _common.Load(arguments, more)),
            Language = _words.Language,
            Threads = _run.Threads(arguments),
            Memory = _run.Memory(arguments),
        };
        OutputPlace.Refuse(request, _common.PluginFolders(arguments));
        OutputPlace.Refuse(request.Out, "--scenario", _simulate.Files(arguments));
        var model = JobRunner.Run(_words, progress => SimulateJob.Run(request, progress, cancellation));
        Closing.Show(_words, () =>
        {
            DatasetNotes.Write(System.Console.Error, _words, model.Dataset.Warnings, model.Dataset.Inputs, []);
            new SimulateText(model.Summary, _words).Write(System.Console.Out, Path.GetFullPath(request.Out));
        });
        return _run.Status(arguments, model.Dataset.Inputs);
    }
}
