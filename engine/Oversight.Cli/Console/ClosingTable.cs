using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Storage.Indicators;
using Spectre.Console;

namespace Oversight.Cli.Console;

/// <summary>What the report found, in a few lines: a table on a terminal, tab-separated lines in a pipe.</summary>
internal sealed class ClosingTable(ReportModel model, Words words)
{
    private static readonly string[] Shown =
    [
        IndicatorNames.Coverage, IndicatorNames.RandomCoverage, IndicatorNames.ParticipationRate, IndicatorNames.PublicationRate,
        IndicatorNames.OverloadObjects, IndicatorNames.OverloadOfficers, IndicatorNames.DeadlineBreaches,
    ];

    public void Write(IAnsiConsole console)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var (title, index) in Titles().Select((title, index) => (title, index)))
        {
            table.AddColumn(new TableColumn(Markup.Escape(title)) { Alignment = index == 0 ? Justify.Left : Justify.Right });
        }

        foreach (var row in Rows())
        {
            table.AddRow(row.Select(Markup.Escape).ToArray());
        }

        console.Write(table);
    }

    public void Write(TextWriter output)
    {
        output.WriteLine(string.Join('\t', Titles()));
        foreach (var row in Rows())
        {
            output.WriteLine(string.Join('\t', row));
        }
    }

    private IEnumerable<string> Titles() =>
    [
        words["辖区", "jurisdiction"], words["覆盖率", "coverage"], words["随机覆盖率", "random coverage"],
        words["执法人员参与率", "participation"], words["结果公示率", "publication"], words["超频次抽查对象", "overload objects"],
        words["超负荷执法人员", "overload officers"], words["逾期", "deadline breaches"], words["违规", "breaches"], words["提示", "notices"],
        .. model.Waivers is null ? [] : new[] { words["其中已豁免", "of these waived"] },
    ];

    private IEnumerable<string[]> Rows()
    {
        var severities = model.Packs.SelectMany(pack => pack.Rules).ToDictionary(rule => rule.Id, rule => rule.Severity);
        var judged = model.Jurisdictions.Where(found => found.Judged).ToArray();
        foreach (var jurisdiction in judged)
        {
            yield return Row(words[jurisdiction.Name], jurisdiction.Indicators, jurisdiction.Tallies, severities);
        }

        yield return Row(words["全部", "all"], model.Province.Indicators, judged.SelectMany(found => found.Tallies), severities);
    }

    private string[] Row(
        string name, IEnumerable<IndicatorValue> indicators, IEnumerable<RuleResult> tallies, Dictionary<string, Severity> severities)
    {
        var values = indicators.ToDictionary(indicator => indicator.Name);
        var all = tallies.ToArray();
        var counts = all.ToLookup(tally => severities[tally.RuleId], tally => tally.Breached);
        return
        [
            name,
            .. Shown.Select(indicator => Text(values[indicator])),
            Count(counts[Severity.Breach].Sum()),
            Count(counts[Severity.Notice].Sum()),
            .. model.Waivers is null ? [] : new[] { Count(all.Sum(tally => tally.Waived)) },
        ];
    }

    private static string Text(IndicatorValue indicator) => indicator switch
    {
        { Value: null } => "—",
        { Denominator: not null } => indicator.Value.Value.ToString("P1", Percent),
        _ => Count((long)indicator.Value.Value),
    };

    private static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static readonly NumberFormatInfo Percent = new() { PercentPositivePattern = 1 };
}
