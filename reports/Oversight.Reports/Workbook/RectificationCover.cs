using Oversight.Contracts.Rules;
using Oversight.Reports.Model;

namespace Oversight.Reports.Workbook;

/// <summary>The first sheet of a rectification notice: to whom, by which document, what was found and what is asked.</summary>
/// <remarks>The day until which it is to be rectified is left to whoever sends it: no document sets one.</remarks>
internal sealed class RectificationCover(ReportModel model, JurisdictionInfo jurisdiction, Words words)
{
    private const int WordingColumn = 3;

    private readonly PackInfo? pack = model.Packs.FirstOrDefault(one => one.Id == jurisdiction.Id);
    private readonly Dictionary<string, RuleResult> tallies =
        jurisdiction.Tallies.ToDictionary(tally => tally.RuleId, StringComparer.Ordinal);

    /// <summary>The workbook's title.</summary>
    public string Title => words[
        $"“双随机、一公开”抽查整改通知 {model.Year} 年", $"Double-random inspections: rectification notice {model.Year}"];

    private bool TellsWaived => jurisdiction.Tallies.Any(tally => tally.Waived > 0);

    /// <summary>Writes the sheet.</summary>
    /// <param name="package">The workbook.</param>
    /// <param name="findings">The sheets that it leads to, written before.</param>
    public void Write(WorkbookPackage package, FindingSheets findings)
    {
        using var sheet = package.AddSheet(
            words["整改通知", "Notice"],
            SheetTab.Overview,
            new SheetLayout { IsFirst = true, Widths = [16, 30, 18, 60, 10, 11, 11, .. TellsWaived ? [11.0] : Array.Empty<double>(), 9] });
        sheet.BeginRow(30);
        sheet.Text(Title, CellStyle.Title);
        sheet.EndRow();
        Facts(sheet);
        Asked(sheet);
        Rules(sheet, findings);
        sheet.Finish();
    }

    private void Facts(SheetWriter sheet)
    {
        Fact(sheet, words["致", "To"], words[jurisdiction.Name]);
        if (pack is not null)
        {
            var until = pack.ValidTo is { } last ? words[$"至 {last:yyyy-MM-dd}", $"to {last:yyyy-MM-dd}"] : words["起", "on"];
            var valid = words[$"{pack.ValidFrom:yyyy-MM-dd} {until}", $"from {pack.ValidFrom:yyyy-MM-dd} {until}"];
            var number = pack.DocumentNumber.Length > 0 ? words[$"（{pack.DocumentNumber}）", $" ({pack.DocumentNumber})"] : "";
            Fact(sheet, words["依据文件", "Document"], words[$"{pack.Title.Zh}{number}，有效期 {valid}", $"{pack.Title.En}{number}, valid {valid}"]);
        }

        Fact(sheet, words["年度", "Year"], words[$"{model.Year} 年", $"{model.Year}"]);
        Fact(sheet, words["截止日", "Cut-off day"], model.AsOf.ToString("yyyy-MM-dd"));
        Fact(sheet, words["待整改违规", "Breaches to rectify"], words[$"{OpenOf(Severity.Breach):N0} 项", $"{OpenOf(Severity.Breach):N0}"]);
        Fact(sheet, words["提示", "Notices"], words[$"{OpenOf(Severity.Notice):N0} 项", $"{OpenOf(Severity.Notice):N0}"]);
        if (TellsWaived)
        {
            var waived = jurisdiction.Tallies.Sum(tally => tally.Waived);
            Fact(sheet, words["已豁免", "Waived"], words[$"{waived:N0} 项，见“已豁免”表", $"{waived:N0}, see the sheet Waived"]);
        }
    }

    private void Asked(SheetWriter sheet)
    {
        sheet.Section(words["要求", "What is asked"]);
        foreach (var paragraph in Paragraphs())
        {
            sheet.Paragraph(paragraph);
        }

        sheet.BeginRow(skip: 1);
        sheet.Across(words["发出机关（印章）：                    经办人：                    日期：", "Issued by (seal):                    Clerk:                    Date:"]);
        sheet.EndRow();
    }

    private IEnumerable<string> Paragraphs()
    {
        if (OpenOf(Severity.Breach) > 0)
        {
            yield return words[
                "请逐项核实以下各表所列违规并整改；已无法补正的，说明情况和今后的措施。",
                "Examine each breach on the following sheets and rectify it; where that is no longer possible, explain it and say what will be done from now on."];
            yield return words[
                "整改期限：      年    月    日前（由发出机关填写），并书面反馈结果。对认定有异议的，请附材料说明。",
                "To be rectified by: ____-__-__ (filled in by the issuer), with a written answer. Where a finding is disputed, enclose what shows it."];
        }
        else
        {
            yield return words["本年度没有需要整改的违规。", "There is no breach to rectify in this year."];
        }

        if (OpenOf(Severity.Notice) > 0)
        {
            yield return words[
                "“提示”为文件的原则性要求，请在今后的工作中改进。", "Notices concern what the document asks for in principle: mend it in future work."];
        }

        if (jurisdiction.OutsideValidity > 0)
        {
            yield return words[
                $"另有 {jurisdiction.OutsideValidity:N0} 项不在文件有效期内，未予评判。",
                $"Events outside the document's validity, not judged: {jurisdiction.OutsideValidity:N0}."];
        }

        if (model.IsMasked)
        {
            yield return words["人员姓名和联系方式已隐去（***），编号保留。", "Names and contacts of persons are hidden (***), ids stay."];
        }

        yield return words[
            "本表由程序按规则逐条判断所报数据得出；规则、参数和数据文件的校验值见同一报告的 summary.json。",
            "A program found this by judging the reported data rule by rule; summary.json of the same report has the hashes of rules, parameters and data."];
    }

    private void Rules(SheetWriter sheet, FindingSheets findings)
    {
        var broken = (pack?.Rules ?? []).Where(rule => tallies.GetValueOrDefault(rule.Id)?.Breached > 0).ToArray();
        if (broken.Length == 0)
        {
            return;
        }

        sheet.Section(words["按规则", "By rule"]);
        sheet.Headings(
        [
            words["类别", "Kind"], words["规则编号", "Rule"], words["条款", "Article"], words["要求", "What it asks"], words["性质", "Severity"],
            words["适用", "Checked"], words["违规", "Breached"], .. TellsWaived ? [words["已豁免", "Waived"]] : Array.Empty<string>(),
            words["明细", "Rows"],
        ]);
        foreach (var rule in broken)
        {
            var tally = tallies[rule.Id];
            sheet.BeginRow(sheet.HeightOf(words[rule.Wording], WordingColumn, cells: 1));
            sheet.Text(words[RuleWords.Of(rule.Kind)]);
            sheet.Text(rule.Id);
            sheet.Text(rule.Article);
            sheet.Text(words[rule.Wording], CellStyle.Wrapped);
            sheet.Text(words[RuleWords.Of(rule.Severity)]);
            sheet.Number(tally.Checked);
            sheet.Number(tally.Breached, tally.Open > 0 && rule.Severity == Severity.Breach ? CellStyle.Bad : CellStyle.Count);
            if (TellsWaived)
            {
                sheet.Number(tally.Waived);
            }

            if (findings.First.TryGetValue((rule.Id, jurisdiction.Id), out var place))
            {
                sheet.Link(words["查看", "Show"], place);
            }

            sheet.EndRow();
        }
    }

    private static void Fact(SheetWriter sheet, string label, string text)
    {
        sheet.BeginRow(sheet.HeightOf(text, from: 1));
        sheet.Text(label, CellStyle.Label);
        sheet.Across(text);
        sheet.EndRow();
    }

    private long OpenOf(Severity severity) => (pack?.Rules ?? [])
        .Where(rule => rule.Severity == severity)
        .Sum(rule => tallies.GetValueOrDefault(rule.Id)?.Open ?? 0);
}
