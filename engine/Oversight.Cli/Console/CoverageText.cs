using Oversight.Policies.Cases;
using Oversight.Policies.Loading;
using Spectre.Console;

namespace Oversight.Cli.Console;

/// <summary>The coverage of rules by cases on the console.</summary>
internal sealed class CoverageText(Words words)
{
    /// <summary>A line for each rule and period, and one for each plug-in; cases that fail go to standard error.</summary>
    public void Write(IReadOnlyList<PackCases> reports)
    {
        var rows = reports.SelectMany(report => report.Coverage).Select(Row).ToArray();
        if (System.Console.IsOutputRedirected)
        {
            System.Console.WriteLine(string.Join('\t', Titles()));
            foreach (var row in rows)
            {
                System.Console.WriteLine(string.Join('\t', row));
            }
        }
        else
        {
            AnsiConsole.Write(Table(rows));
        }

        foreach (var report in reports)
        {
            foreach (var result in report.Failed)
            {
                WriteFailure(report, result);
            }

            System.Console.WriteLine(Summary(report));
            foreach (var line in TakenOver(report.Plugin))
            {
                System.Console.WriteLine(SafeText.Of(line));
            }
        }
    }

    /// <summary>What a pack takes over and what it switches off: nothing of it is passed over in silence.</summary>
    private IEnumerable<string> TakenOver(LoadedPlugin plugin)
    {
        if (plugin.Inheritance is not { } inheritance)
        {
            yield break;
        }

        var unchanged = plugin.Pack.All.Count(plugin.IsUnchanged);
        yield return words[
            $"{plugin.Plugin.Id}：{unchanged} 条规则原样沿用自 {inheritance.Base.Id}，由其案例检验",
            $"{plugin.Plugin.Id}: {unchanged} rules are taken over from {inheritance.Base.Id} as they are, and tried by its cases"];
        foreach (var off in inheritance.SwitchedOff)
        {
            yield return words[$"{off.Rule}：{off.Note.Zh}", $"{off.Rule}: {off.Note.En}"];
        }
    }

    private string Summary(PackCases pack)
    {
        var (cases, failed, rules) = (pack.Results.Count, pack.Failed.Count(), pack.Coverage.Select(rule => rule.RuleId).Distinct().Count());
        var share = pack.Needed == 0 ? 100 : 100.0 * (pack.Needed - pack.Missing) / pack.Needed;
        return words[
            $"{pack.Plugin.Plugin.Id}：{cases} 个案例，{failed} 个不符；{rules} 条规则、{pack.Coverage.Count} 个时段，应有结果 {pack.Needed} 种，案例达到 {share:0.#}%",
            $"{pack.Plugin.Plugin.Id}: {cases} cases, {failed} failed; {rules} rules, {pack.Coverage.Count} periods, {share:0.#} % of {pack.Needed} outcomes reached"];
    }

    private void WriteFailure(PackCases report, CaseResult result)
    {
        var place = $"{report.Plugin.Plugin.Id}/{result.Case.File}({result.Case.Line}): {result.Case.Name}";
        foreach (var failure in result.Failures)
        {
            System.Console.Error.WriteLine($"{SafeText.Of(place)}: {SafeText.Of(words[failure.Text])}");
        }
    }

    private string[] Titles() => [words["规则", "rule"], words["时段", "period"], words["案例达到的结果", "reached"], words["缺少", "missing"]];

    private static string[] Row(RuleCoverage rule) =>
    [
        rule.RuleId,
        $"{rule.From:yyyy-MM-dd}..{rule.To:yyyy-MM-dd}",
        string.Join(' ', rule.Needed.Where(rule.Reached.Contains).Select(Name)),
        string.Join(' ', rule.Missing.Select(Name)),
    ];

    // A class has a name of several words.
    private static string Name(string outcome) => outcome.Replace(' ', '_');

    private Table Table(IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var title in Titles())
        {
            table.AddColumn(Markup.Escape(title));
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        return table;
    }
}
