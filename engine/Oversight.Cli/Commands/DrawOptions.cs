using System.CommandLine;
using System.Globalization;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.PlanDraws.Records;

namespace Oversight.Cli.Commands;

/// <summary>The options that decide a draw.</summary>
internal sealed class DrawOptions
{
    private readonly Option<string> _jurisdiction;
    private readonly Option<string[]> _plans;
    private readonly Option<string?> _seed;
    private readonly Option<string?> _seedSource;
    private readonly Option<string?> _round;
    private readonly Option<string?> _drawnOn;
    private readonly Option<string?> _ratio;
    private readonly Option<string[]> _stratify;
    private readonly Option<bool> _noTeams;
    private readonly Option<string?> _teamSize;
    private readonly Option<string?> _maxLoad;
    private readonly Option<bool> _crossSection;

    public DrawOptions(Words words)
    {
        _jurisdiction = new Option<string>("--jurisdiction")
        {
            Description = words["抽取的辖区（必填）", "The jurisdiction that draws (required)"],
            HelpName = "J",
            Required = true,
        };
        _plans = new Option<string[]>("--plan")
        {
            Description = words["抽查计划（必填）；可重复，几个计划抽到的同一对象合并为一次联合检查", "The plan (required); may be repeated: an object that several draw is visited once"],
            HelpName = "P",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
        };
        _seed = new Option<string?>("--seed")
        {
            Description = words["种子：名单哈希公布之后才产生的文字，如现场掷骰的点数", "The seed: a text that comes about after the register's hash is published, such as dice thrown before witnesses"],
            HelpName = "TEXT",
        };
        _seedSource = new Option<string?>("--seed-source")
        {
            Description = words["种子的来历，记入抽取记录", "Where the seed comes from, for the record"],
            HelpName = "TEXT",
        };
        _round = new Option<string?>("--round")
        {
            Description = words["第几轮：0 为首次抽取（默认），重抽为 1、2……", "Which round: 0, the first draw (default), 1 for one that is repeated, …"],
            HelpName = "N",
        };
        _drawnOn = new Option<string?>("--drawn-on")
        {
            Description = words["抽取日：按此日看免检、证件等（默认：计划开始之日）", "Day of the draw, on which exemptions and certificates are looked at (default: the plan's first)"],
            HelpName = "yyyy-MM-dd",
        };
        _ratio = new Option<string?>("--ratio")
        {
            Description = words["抽查比例，代替计划的比例：0.05 或 5%", "The ratio instead of the plan's: 0.05 or 5%"],
            HelpName = "R",
        };
        _stratify = new Option<string[]>("--stratify")
        {
            Description = words[
                "按这些属性再分层，逗号分隔：category、credit_grade、industry、industry_code、district、new_economy、registered",
                "Stratify by these too, separated by commas: category, credit_grade, industry, industry_code, district, new_economy, registered"],
            HelpName = "A[,B]",
        };
        _noTeams = new Option<bool>("--no-teams") { Description = words["只抽检查对象，不抽执法人员", "Draw the objects only, no officers"] };
        _teamSize = new Option<string?>("--team-size")
        {
            Description = words["每组人数（默认：规则包的数字，否则 2）", "Officers of a team (default: the pack's number, else 2)"],
            HelpName = "N",
        };
        _maxLoad = new Option<string?>("--max-load")
        {
            Description = words["每名执法人员最多检查几户", "The most visits of one officer"],
            HelpName = "N",
        };
        _crossSection = new Option<bool>("--cross-section")
        {
            Description = words["跨科室抽取执法人员（规则包允许时）", "Draw officers of every section, where the pack allows it"],
        };
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _jurisdiction, _plans, _seed, _seedSource, _round, _drawnOn, _ratio, _stratify, _noTeams, _teamSize, _maxLoad, _crossSection,
        })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The request.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="set">The parameters that are set.</param>
    /// <exception cref="UsageException">A value is not of its form.</exception>
    public DrawRequest Read(ParseResult arguments, IReadOnlyList<string> set) => new()
    {
        Jurisdiction = arguments.GetValue(_jurisdiction)!,
        Plans = Plans(arguments),
        Seed = Seed(arguments),
        SeedSource = arguments.GetValue(_seedSource),
        Round = RunOptions.Number(arguments, _round, 0, int.MaxValue) ?? 0,
        DrawnOn = Day.Of(arguments, _drawnOn) ?? default,
        Ratio = Ratio(arguments.GetValue(_ratio)),
        Stratify = [.. (arguments.GetValue(_stratify) ?? []).SelectMany(value =>
            value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        Teams = !arguments.GetValue(_noTeams),
        TeamSize = RunOptions.Number(arguments, _teamSize, 1, 100),
        MaxLoad = RunOptions.Number(arguments, _maxLoad, 1, int.MaxValue),
        CrossSection = arguments.GetValue(_crossSection),
        Set = set,
    };

    private string[] Plans(ParseResult arguments)
    {
        var plans = arguments.GetValue(_plans)!;
        return plans.GroupBy(plan => plan, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw new UsageException(new LocalText($"--plan {twice.Key}：给了 {twice.Count()} 次", $"--plan {twice.Key}: it is given {twice.Count()} times"))
            : plans;
    }

    private string? Seed(ParseResult arguments) => arguments.GetValue(_seed) switch
    {
        // U+FFFD stands for bytes that are no UTF-8: two seeds would be one.
        { } seed when seed.Trim() is var trimmed && (trimmed.Length == 0 || trimmed != seed || seed.AsSpan().ContainsAny("|\n\r\uFFFD")) => throw new UsageException(new LocalText(
            $"--seed \"{seed}\"：种子不能为空，首尾不能有空格，也不能含 “|”、换行或无效字符",
            $"--seed \"{seed}\": a seed is not empty, has no blank at its ends, and holds no \"|\", no line end and no invalid character")),
        var seed => seed,
    };

    private static decimal? Ratio(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var percent = text.EndsWith('%');
        return decimal.TryParse(percent ? text[..^1] : text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && (percent ? number / 100 : number) is var ratio and >= 0 and <= 1
                ? ratio
                : throw new UsageException(new LocalText(
                    $"--ratio {Typed.Of(text)}：应为 0 至 1 的数或百分数，例如 0.05 或 5%",
                    $"--ratio {Typed.Of(text)}: a number from 0 to 1 or a percentage is expected, such as 0.05 or 5%"));
    }
}
