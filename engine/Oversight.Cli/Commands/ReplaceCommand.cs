using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Verification;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight replace</c>: replaces an officer after the draw, at random and on record.</summary>
internal sealed class ReplaceCommand
{
    private readonly Words _words;
    private readonly Argument<string> _record;
    private readonly DataOptions _source;
    private readonly Option<string> _officer;
    private readonly Option<string?> _object;
    private readonly Option<string> _reason;
    private readonly Option<string?> _by;
    private readonly Option<bool> _swap;
    private readonly Option<string> _out;
    private readonly Option<bool> _force;
    private readonly Option<string[]> _plugins;
    private readonly ResourceOptions _resources;

    public ReplaceCommand(Words words)
    {
        _words = words;
        _record = new Argument<string>("record") { Description = words["抽取记录文件", "File of the draw record"], HelpName = "FILE" };
        _source = new DataOptions(words);
        _officer = new Option<string>("--officer")
        {
            Description = words["要替换的执法人员（必填）", "The officer who is replaced (required)"],
            HelpName = "ID",
            Required = true,
        };
        _object = new Option<string?>("--object")
        {
            Description = words["哪一户检查（默认：该人员的全部检查，如因病缺席）", "Which visit (default: all visits of the officer, as for illness)"],
            HelpName = "ID",
        };
        _reason = new Option<string>("--reason")
        {
            Description = words["原因（必填），记入抽取记录，如 利害关系回避", "Why (required), for the record, such as conflict of interest"],
            HelpName = "TEXT",
            Required = true,
        };
        _by = new Option<string?>("--by") { Description = words["由谁批准", "Who approved it"], HelpName = "TEXT" };
        _swap = new Option<bool>("--swap")
        {
            Description = words["与另一检查组的人员交换检查对象，而不是再次抽取", "Exchange visits with a member of another team instead of drawing anew"],
        };
        _out = new Option<string>("--out")
        {
            Description = words["新的抽取记录文件（必填）", "File of the new record (required)"],
            HelpName = "FILE",
            Required = true,
        };
        _force = new Option<bool>("--force") { Description = words["覆盖已有文件", "Replace a file that is there already"] };
        _plugins = CommonOptions.MorePlugins(words);
        _resources = new ResourceOptions(words);
    }

    public Command Build()
    {
        var command = new Command("replace", _words[
            "因回避或缺席替换执法人员：随机抽取或交换，并记入抽取记录", "Replace an officer for recusal or absence, at random and on record"]);
        command.Arguments.Add(_record);
        _source.AddTo(command);
        foreach (var option in new Option[] { _officer, _object, _reason, _by, _swap, _out, _force, _plugins })
        {
            command.Options.Add(option);
        }

        _resources.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetValue(_record)!;
        var record = DrawRecordJson.Read(path);
        if (RecordComparer.Given(record) is { } altered)
        {
            throw new UsageException(new LocalText(
                $"{path}：{altered.Field} 被改动过；请先用 oversight verify 复核", $"{path}: {altered.Field} was altered; look at it with oversight verify first"));
        }

        if (record.Teams is null)
        {
            throw new UsageException(new LocalText(
                $"{path}：这份记录没有抽取执法人员，无人可替换", $"{path}: no officers were drawn in this record, so none can be replaced"));
        }

        var reason = arguments.GetValue(_reason)!;
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new UsageException(new LocalText("--reason：请写明原因，它要记入抽取记录", "--reason: say why; it goes on record"));
        }

        var change = new ChangeRequest(
            arguments.GetValue(_officer)!,
            reason,
            arguments.GetValue(_swap) ? ChangeMethod.Swap : ChangeMethod.Redraw,
            arguments.GetValue(_object),
            arguments.GetValue(_by));
        var request = new DrawJobRequest
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Plugins = CommonOptions.Load(arguments.GetValue(_plugins) ?? [], [.. record.Request.Set]),
            Draw = record.Request with { Changes = [.. record.Request.Changes, change] },
            Basis = record,
            BasisFile = path,
            Out = arguments.GetValue(_out)!,
            Replaces = arguments.GetValue(_force),
            Language = _words.Language,
            Threads = _resources.Threads(arguments),
            Memory = _resources.Memory(arguments),
        };
        var model = JobRunner.Run(_words, progress => DrawJob.Run(request, progress, cancellation));
        Closing.Show(_words, () => Close(model, request));
        return ExitStatus.Written;
    }

    private void Close(DrawModel model, DrawJobRequest request)
    {
        DatasetNotes.Write(System.Console.Error, _words, model.Dataset.Warnings, model.Dataset.Inputs, []);
        foreach (var made in model.Record.Changes!.Where(made => made.Number == model.Record.Request.Changes.Count))
        {
            System.Console.WriteLine(SafeText.Of(_words[
                $"{made.ObjectId}：{made.Out} → {made.In}{(made.SwappedWith is { } other ? $"（{made.Out} 改去 {other}）" : "")}",
                $"{made.ObjectId}: {made.Out} → {made.In}{(made.SwappedWith is { } otherVisit ? $" ({made.Out} goes to {otherVisit})" : "")}"]));
        }

        System.Console.WriteLine(_words[$"抽取记录：{Path.GetFullPath(request.Out)}", $"Draw record: {Path.GetFullPath(request.Out)}"]);
    }
}
