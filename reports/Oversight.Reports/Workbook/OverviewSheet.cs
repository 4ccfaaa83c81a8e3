using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Workbook;

/// <summary>The year on one sheet: what was judged, what must be known about the run, and the indicators.</summary>
internal sealed class OverviewSheet(ReportModel model, Words words, IReadOnlyDictionary<string, CellPlace> rules, RowSheets[] tables)
{
    private readonly JurisdictionInfo[] judged = [.. model.Jurisdictions.Where(one => one.Judged)];
    private readonly Dictionary<string, Severity> severities = model.Packs.SelectMany(pack => pack.Rules)
        .ToDictionary(rule => rule.Id, rule => rule.Severity, StringComparer.Ordinal);

    /// <summary>The workbook's title.</summary>
    public static string Title(ReportModel model, Words words) => words[
        $"“双随机、一公开”抽查合规报告 {model.Year} 年", $"Double-random inspections: compliance {model.Year}"];

    public void Write(WorkbookPackage package)
    {
        var shown = IndicatorNames.InOrder
            .Where(name => judged.Any(one => one.Indicators.Any(indicator => indicator.Name == name)))
            .ToArray();
        using var sheet = package.AddSheet(
            words["概览", "Overview"],
            SheetTab.Overview,
            new SheetLayout { IsFirst = true, Widths = [words.NameWidth, .. Enumerable.Repeat(13.0, Math.Max(shown.Length + 2, 5))] });
        sheet.BeginRow(30);
        sheet.Text(Title(model, words), CellStyle.Title);
        sheet.EndRow();
        Facts(sheet);
        Warnings(sheet);
        Province(sheet);
        League(sheet, shown);
        Contents(sheet);
        sheet.Finish();
    }

    private void Facts(SheetWriter sheet)
    {
        Fact(sheet, words["报告年度", "Report year"], words[$"{model.Year} 年", $"{model.Year}"]);
        sheet.BeginRow();
        sheet.Text(words["截止日", "Cut-off day"], CellStyle.Label);
        sheet.Day(model.AsOf);
        sheet.EndRow();
        Fact(sheet, words["已评估辖区", "Judged"], judged.Length == 0 ? words["没有", "none"] : words.List(judged.Select(one => words[one.Name])));
        var silent = model.Jurisdictions.Where(one => !one.Judged).Select(one => words[one.Name]).ToArray();
        if (silent.Length > 0)
        {
            Fact(sheet, words["未评估辖区", "Not judged"], words.List(silent));
        }

        Fact(sheet, words["违规", "Breaches"], judged.Sum(one => Breached(one, Severity.Breach)));
        Fact(sheet, words["提示", "Notices"], judged.Sum(one => Breached(one, Severity.Notice)));
        if (model.Waivers is not null)
        {
            Fact(sheet, words["其中已豁免", "Of these waived"], judged.Sum(one => one.Tallies.Sum(tally => tally.Waived)));
        }

        Fact(sheet, words["剔除的行", "Rows rejected"], model.Inputs.Sum(input => input.Rejected));
        Fact(sheet, words["保留的有问题的行", "Faulty rows kept"], model.Inputs.Sum(input => input.Kept));
        var commit = model.Tool.Commit.Length > 0 ? model.Tool.Commit : Words.None;
        Fact(sheet, words["程序", "Made by"], $"Oversight {model.Tool.Version} ({commit})");
    }

    private static void Fact(SheetWriter sheet, string label, string text)
    {
        sheet.BeginRow(sheet.HeightOf(text, from: 1));
        sheet.Text(label, CellStyle.Label);
        sheet.Across(text);
        sheet.EndRow();
    }

    private static void Fact(SheetWriter sheet, string label, long number)
    {
        sheet.BeginRow();
        sheet.Text(label, CellStyle.Label);
        sheet.Number(number, CellStyle.Fact);
        sheet.EndRow();
    }

    private void Warnings(SheetWriter sheet)
    {
        var warnings = model.Warnings.Select(one => words[one])
            .Concat(model.NotCovered.Select(one => words[
                $"辖区 {one.Id} 没有规则包，{one.Rows:N0} 行未评估", $"no rule pack for {one.Id}: {one.Rows:N0} rows not judged"]))
            .Concat(judged.Where(one => one.OutsideValidity > 0).Select(one => words[
                $"{one.Name.Zh}：{one.OutsideValidity:N0} 项不在规则有效期内，未评判",
                $"{one.Name.En}: {one.OutsideValidity:N0} events outside the rules' validity, not judged"]))
            .Concat(tables.Where(one => one.CutTexts > 0).Select(one => words[
                $"“{one.Name}”表有 {one.CutTexts:N0} 处文字超过单元格上限，已截断；全文见 {one.File}",
                $"texts of \"{one.Name}\" longer than a cell can be, so cut: {one.CutTexts:N0}; {one.File} has them whole"]))
            .ToArray();
        if (warnings.Length == 0)
        {
            return;
        }

        sheet.Section(words["运行提示", "Warnings"]);
        foreach (var warning in warnings)
        {
            sheet.Paragraph(warning);
        }
    }

    private void Province(SheetWriter sheet)
    {
        sheet.Section(words["全部被评估辖区合计", "All judged jurisdictions together"]);
        sheet.Headings([words["指标", "Indicator"], words["值", "Value"], words["分子", "Numerator"], words["分母", "Denominator"]]);
        foreach (var indicator in model.Province.Indicators)
        {
            sheet.BeginRow();
            sheet.Text(words[IndicatorWords.Of(indicator.Name)], CellStyle.Label);
            sheet.Indicator(indicator);
            sheet.Base(indicator);
            sheet.EndRow();
        }
    }

    private void League(SheetWriter sheet, string[] shown)
    {
        sheet.Section(words["各辖区对照", "The jurisdictions compared"]);
        sheet.Headings(
            [
                words["辖区", "Jurisdiction"], words["违规", "Breaches"], words["提示", "Notices"],
                .. shown.Select(name => words[IndicatorWords.Of(name)]),
            ],
            lines: 3);
        foreach (var one in judged)
        {
            Row(sheet, shown, words[one.Name], [one], one.Indicators, rules.GetValueOrDefault(one.Id));
        }

        Row(sheet, shown, words["合计", "All together"], judged, model.Province.Indicators, null);
        sheet.Paragraph(
            words[
                "“—”表示基数为零（没有可计的对象、人员或检查），既不作 0 也不作 100%；没有中位数时超负荷执法人员也为“—”。分子与分母见“指标”表。",
                "“—” means an empty base (nothing to count), which is neither 0 nor 100 %; overloaded officers are “—” too where there is no median. The sheet Indicators has numerators and denominators."],
            CellStyle.Note);
    }

    private void Row(
        SheetWriter sheet, string[] shown, string name, JurisdictionInfo[] counted, IReadOnlyList<IndicatorValue> indicators, CellPlace? place)
    {
        sheet.BeginRow();
        if (place is null)
        {
            sheet.Text(name, CellStyle.Label);
        }
        else
        {
            sheet.Link(name, place);
        }

        Count(sheet, counted.Sum(one => Breached(one, Severity.Breach)));
        sheet.Number(counted.Sum(one => Breached(one, Severity.Notice)));
        foreach (var indicator in shown)
        {
            sheet.Indicator(indicators.FirstOrDefault(one => one.Name == indicator));
        }

        sheet.EndRow();
    }

    private void Contents(SheetWriter sheet)
    {
        sheet.Section(words["明细表", "Sheets with rows"]);
        sheet.Headings([words["工作表", "Sheet"], words["行数", "Rows"]]);
        foreach (var (name, rows) in tables.SelectMany(table => table.Sheets))
        {
            sheet.BeginRow();
            sheet.Link(name, new CellPlace(name, 1));
            sheet.Number(rows);
            sheet.EndRow();
        }

        foreach (var line in CodeWords.Lines(words))
        {
            sheet.Paragraph(line, CellStyle.Note);
        }
    }

    private static void Count(SheetWriter sheet, long breaches) =>
        sheet.Number(breaches, breaches > 0 ? CellStyle.Bad : CellStyle.Count);

    private long Breached(JurisdictionInfo one, Severity severity) => one.Tallies
        .Where(tally => severities.GetValueOrDefault(tally.RuleId) == severity)
        .Sum(tally => tally.Breached);
}
