using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight draw</c>: draws objects and officers, and writes a record that anyone can check.</summary>
internal sealed class DrawCommand
{
    private readonly Words _words;
    private readonly DataOptions _source;
    private readonly CommonOptions _common;
    private readonly DrawOptions _draw;
    private readonly ResourceOptions _resources;
    private readonly Option<string> _out;
    private readonly Option<string?> _registers;
    private readonly Option<bool> _hashOnly;
    private readonly Option<bool> _force;

    public DrawCommand(Words words)
    {
        _words = words;
        _source = new DataOptions(words);
        _common = new CommonOptions(words);
        _draw = new DrawOptions(words);
        _resources = new ResourceOptions(words);
        _out = new Option<string>("--out")
        {
            Description = words["抽取记录文件", "File of the draw record"],
            HelpName = "FILE",
            DefaultValueFactory = _ => "draw-record.json",
        };
        _registers = new Option<string?>("--registers")
        {
            Description = words["另把名单写入此文件夹：每个计划的待抽取名单、执法人员、利害关系", "Write the lists into this folder too: the register of each plan, officers, conflicts"],
            HelpName = "DIR",
        };
        _hashOnly = new Option<bool>("--register-hash-only")
        {
            Description = words["只确定待抽取名单并给出其哈希，供种子产生之前公布", "Only make the registers and tell their hashes, to be published before the seed exists"],
        };
        _force = new Option<bool>("--force") { Description = words["覆盖已有文件", "Replace files that are there already"] };
    }

    public Command Build()
    {
        var command = new Command("draw", _words[
            "抽取检查对象和执法人员，写出人人可以复核的抽取记录", "Draw objects and officers, and write a record that anyone can check"]);
        _source.AddTo(command);
        _draw.AddTo(command);
        command.Options.Add(_hashOnly);
        command.Options.Add(_out);
        command.Options.Add(_registers);
        command.Options.Add(_force);
        _common.AddTo(command);
        _resources.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var draw = _draw.Read(arguments, arguments.GetValue(_common.Set) ?? []);
        var hashOnly = arguments.GetValue(_hashOnly);
        if (hashOnly == draw.Seed is not null)
        {
            throw new UsageException(hashOnly
                ? new LocalText(
                    "--register-hash-only 与 --seed 不能同用：名单的哈希要在种子产生之前公布",
                    "--register-hash-only and --seed exclude each other: the register's hash is published before the seed exists")
                : new LocalText(
                    "没有种子：请用 --seed 给出；种子产生之前，先用 --register-hash-only 得到名单的哈希并公布",
                    "there is no seed: give one with --seed; before it exists, publish the register's hash, which --register-hash-only tells"));
        }

        var request = new DrawJobRequest
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Plugins = _common.Load(arguments),
            Draw = draw,
            Out = arguments.GetValue(_out)!,
            Registers = arguments.GetValue(_registers),
            Replaces = arguments.GetValue(_force),
            Language = _words.Language,
            Threads = _resources.Threads(arguments),
            Memory = _resources.Memory(arguments),
        };
        var model = JobRunner.Run(_words, progress => DrawJob.Run(request, progress, cancellation));
        Closing.Show(_words, () =>
        {
            DatasetNotes.Write(System.Console.Error, _words, model.Dataset.Warnings, model.Dataset.Inputs, []);
            new DrawText(model, _words).Write(System.Console.Out, Path.GetFullPath(request.Out));
        });
        return ExitStatus.Written;
    }
}
