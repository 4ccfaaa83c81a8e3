using Oversight.Cli.Console;
using Oversight.Policies.Cases;
using Oversight.Policies.Loading;

namespace Oversight.Cli.Commands;

/// <summary>The cases of one plug-in: how they came out, and which outcomes of its rules they reach.</summary>
/// <param name="Plugin">The plug-in.</param>
/// <param name="Results">Its cases.</param>
/// <param name="Coverage">Its rules, period by period.</param>
internal sealed record CoverageReport(LoadedPlugin Plugin, IReadOnlyList<CaseResult> Results, IReadOnlyList<RuleCoverage> Coverage)
{
    /// <summary>Cases that came out otherwise than expected.</summary>
    public IEnumerable<CaseResult> Failed => Results.Where(result => !result.Passed);

    /// <summary>Outcomes that cases are to reach.</summary>
    public int Needed => Coverage.Sum(rule => rule.Needed.Count);

    /// <summary>Those of them that no case reaches.</summary>
    public int Missing => Coverage.Sum(rule => rule.Missing.Count());

    /// <summary>Whether every case passes and every outcome is reached.</summary>
    public bool IsWhole => Missing == 0 && Results.All(result => result.Passed);

    /// <summary>Runs the cases of a plug-in.</summary>
    public static CoverageReport Of(LoadedPlugin plugin)
    {
        using var runner = new CaseRunner(plugin);
        var (results, coverage) = runner.Cover(plugin, PolicyHost.CacheFolder);
        return new CoverageReport(plugin, results, coverage);
    }

    /// <summary>One line: cases and outcomes.</summary>
    public string Summary(Words words)
    {
        var (cases, failed, rules) = (Results.Count, Failed.Count(), Coverage.Select(rule => rule.RuleId).Distinct().Count());
        var share = Needed == 0 ? 100 : 100.0 * (Needed - Missing) / Needed;
        return words[
            $"{Plugin.Plugin.Id}：{cases} 个案例，{failed} 个不符；{rules} 条规则、{Coverage.Count} 个时段，应有结果 {Needed} 种，案例达到 {share:0.#}%",
            $"{Plugin.Plugin.Id}: {cases} cases, {failed} failed; {rules} rules, {Coverage.Count} periods, {share:0.#} % of {Needed} outcomes reached"];
    }
}
