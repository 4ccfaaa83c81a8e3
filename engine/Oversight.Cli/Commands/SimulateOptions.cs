using System.CommandLine;
using System.Globalization;
using Oversight.Cli.Console;
using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Simulation;
using Oversight.Simulation.Scenarios;

namespace Oversight.Cli.Commands;

/// <summary>The options that decide a simulation.</summary>
internal sealed class SimulateOptions
{
    private readonly Option<string> _jurisdiction;
    private readonly Option<string[]> _plans;
    private readonly Option<bool> _allPlans;
    private readonly Option<string?> _year;
    private readonly Option<string?> _ratio;
    private readonly Option<string?> _replicates;
    private readonly Option<string> _seed;
    private readonly Option<string?> _years;
    private readonly Option<bool> _teams;
    private readonly Option<string[]> _scenarios;
    private readonly Option<string> _baseline;

    public SimulateOptions(Words words)
    {
        _jurisdiction = new Option<string>("--jurisdiction")
        {
            Description = words["模拟的辖区（必填）", "The jurisdiction that is simulated (required)"],
            HelpName = "J",
            Required = true,
        };
        _plans = new Option<string[]>("--plan")
        {
            Description = words["只模拟这个抽查计划；可重复", "Simulate this plan only; may be repeated"],
            HelpName = "P",
            Arity = ArgumentArity.OneOrMore,
        };
        _allPlans = new Option<bool>("--all-plans") { Description = words["模拟全年的所有计划（默认）", "Simulate all plans of the year (default)"] };
        _year = new Option<string?>("--year")
        {
            Description = words["计划所属的年度（默认：有计划的最近一年）", "The year of the plans (default: the latest with a plan)"],
            HelpName = "Y",
        };
        _ratio = new Option<string?>("--ratio")
        {
            Description = words[
                "抽查比例，代替各计划的比例：5%、1%,3%,5% 或 1%..10%:1%（默认：各计划自己的比例）",
                "Ratios instead of the plans': 5%, 1%,3%,5% or 1%..10%:1% (default: each plan's own)"],
            HelpName = "R",
        };
        _replicates = new Option<string?>("--replicates")
        {
            Description = words["重复抽取多少遍（默认：1000）", "How often the year is drawn (default: 1000)"],
            HelpName = "N",
        };
        _seed = new Option<string>("--seed")
        {
            Description = words["种子；同一种子得到逐字节相同的结果", "Seed; the same seed gives the same bytes"],
            HelpName = "TEXT",
            DefaultValueFactory = _ => "1",
        };
        _years = new Option<string?>("--years")
        {
            Description = words[
                $"连续模拟几年，1 至 {SimulationRequest.MostYears}；其后各年只增加覆盖率和检查次数（默认：1）",
                $"Years drawn one after the other, 1 to {SimulationRequest.MostYears}; the later ones add to coverage and visits only (default: 1)"],
            HelpName = "N",
        };
        _teams = new Option<bool>("--teams")
        {
            Description = words["完整抽取检查组，利害关系回避在内；否则按边际概率计算负荷", "Draw teams in full, conflicts of interest included, instead of loads from the marginals"],
        };
        _scenarios = new Option<string[]>("--scenario")
        {
            Description = words["另一种方案（YAML 文件）；可重复", "A scenario (YAML file); may be repeated"],
            HelpName = "FILE.yaml",
            Arity = ArgumentArity.OneOrMore,
        };
        _baseline = new Option<string>("--baseline")
        {
            Description = words[$"与什么相比：{Scenario.Current}（现状）或一个方案文件", $"What scenarios are held against: {Scenario.Current}, how things are, or a scenario's file"],
            HelpName = $"{Scenario.Current}|FILE.yaml",
            DefaultValueFactory = _ => Scenario.Current,
        };
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[]
        {
            _jurisdiction, _plans, _allPlans, _year, _ratio, _replicates, _seed, _years, _teams, _scenarios, _baseline,
        })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>The request.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="load">Loads the plug-ins with further parameters.</param>
    /// <exception cref="UsageException">A value is not of its form.</exception>
    public SimulationRequest Read(ParseResult arguments, Func<IReadOnlyList<ParameterOverride>, IReadOnlyList<LoadedPlugin>> load)
    {
        var plans = arguments.GetValue(_plans) ?? [];
        if (plans.Length > 0 && arguments.GetValue(_allPlans))
        {
            throw new UsageException(new LocalText("--plan 与 --all-plans 不能同用", "--plan and --all-plans exclude each other"));
        }

        return new SimulationRequest
        {
            Jurisdiction = arguments.GetValue(_jurisdiction)!,
            Plans = [.. plans.Distinct(StringComparer.Ordinal)],
            Year = RunOptions.Number(arguments, _year, 1, 9999),
            Sweep = SweepText.Read(arguments.GetValue(_ratio)),
            Replicates = RunOptions.Number(arguments, _replicates, 1, SimulationRequest.MostReplicates) ?? 1000,
            Seed = Seed(arguments.GetValue(_seed)!),
            Years = RunOptions.Number(arguments, _years, 1, SimulationRequest.MostYears) ?? 1,
            Teams = arguments.GetValue(_teams),
            Scenarios = arguments.GetValue(_scenarios) ?? [],
            Baseline = arguments.GetValue(_baseline) is var baseline && baseline == Scenario.Current ? null : baseline,
            LoadPlugins = load,
        };
    }

    /// <summary>The files of scenarios, as they were named.</summary>
    public IEnumerable<string> Files(ParseResult arguments) =>
        (arguments.GetValue(_scenarios) ?? []).Append(arguments.GetValue(_baseline)!).Where(file => file != Scenario.Current);

    private static string Seed(string seed) => seed.Trim().Length == 0 || seed.AsSpan().ContainsAny("|\n\r\uFFFD")
        ? throw new UsageException(new LocalText(
            $"--seed \"{seed}\"：种子不能为空，也不能含 “|”、换行或无效字符",
            string.Create(CultureInfo.InvariantCulture, $"--seed \"{seed}\": a seed is not empty, and holds no \"|\", no line end and no invalid character")))
        : seed;
}
