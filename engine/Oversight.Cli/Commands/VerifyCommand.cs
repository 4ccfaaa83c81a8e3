using System.CommandLine;
using Oversight.Cli.Console;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Verification;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Commands;

/// <summary><c>oversight verify</c>: makes a draw anew and says whether its record is what it should be.</summary>
internal sealed class VerifyCommand
{
    private readonly Words _words;
    private readonly Argument<string> _record;
    private readonly DataOptions _source;
    private readonly Option<string?> _commitment;
    private readonly Option<string[]> _plugins;
    private readonly ResourceOptions _resources;

    public VerifyCommand(Words words)
    {
        _words = words;
        _record = new Argument<string>("record")
        {
            Description = words["抽取记录文件", "File of the draw record"],
            HelpName = "FILE",
        };
        _source = new DataOptions(words);
        _commitment = new Option<string?>("--commitment")
        {
            Description = words["种子产生之前公布的名单承诺；抽取须与它一致", "The commitment that was published before the seed; the draw must agree with it"],
            HelpName = "FILE",
        };
        _plugins = CommonOptions.MorePlugins(words);
        _resources = new ResourceOptions(words);
    }

    public Command Build()
    {
        var command = new Command("verify", _words[
            "按抽取记录重新抽取一遍，指出第一处不同（不同时以状态 1 退出）", "Make a recorded draw anew, and name the first difference (then with status 1)"]);
        command.Arguments.Add(_record);
        _source.AddTo(command);
        command.Options.Add(_commitment);
        command.Options.Add(_plugins);
        _resources.AddTo(command);
        command.SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
        return command;
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var path = arguments.GetValue(_record)!;
        var record = DrawRecordJson.Read(path);
        if (arguments.GetValue(_commitment) is { } committed && CommitmentCheck.First(record, DrawRecordJson.Read(committed)) is { } broken)
        {
            Tell(committed, broken, "承诺为", "committed", "抽取为", "drawn");
            return ExitStatus.Differs;
        }

        var request = new VerifyJobRequest
        {
            Data = _source.Data(arguments),
            Map = _source.Map(arguments),
            Encoding = _source.Encoding(arguments),
            Plugins = CommonOptions.Load(arguments.GetValue(_plugins) ?? [], [.. record.Request.Set]),
            Record = record,
            Language = _words.Language,
            Threads = _resources.Threads(arguments),
            Memory = _resources.Memory(arguments),
        };
        var model = JobRunner.Run(_words, progress => VerifyJob.Run(request, progress, cancellation));
        if (model.Dataset is { } dataset)
        {
            DatasetNotes.Write(System.Console.Error, _words, dataset.Warnings, dataset.Inputs, []);
        }

        if (model.Difference is { } difference)
        {
            Tell(path, difference, "记录为", "recorded", "重算为", "recomputed");
            return ExitStatus.Differs;
        }

        System.Console.WriteLine(record.Request.Seed is null
            ? _words[$"{path}：复核无误，重新确定的名单与承诺完全相同", $"{path}: verified; the registers made anew are the committed ones in every field"]
            : _words[$"{path}：复核无误，重新抽取的结果与记录完全相同", $"{path}: verified; the draw made anew is the recorded one in every field"]);
        return ExitStatus.Written;
    }

    private void Tell(string path, Difference difference, string hereZh, string hereEn, string thereZh, string thereEn)
    {
        var none = _words["（没有）", "(none)"];
        System.Console.WriteLine(SafeText.Of(_words[
            $"{path}：第一处不同：{difference.Field}：{hereZh} {difference.Recorded ?? none}，{thereZh} {difference.Recomputed ?? none}",
            $"{path}: the first difference is {difference.Field}: {hereEn} {difference.Recorded ?? none}, {thereEn} {difference.Recomputed ?? none}"]));
    }
}
