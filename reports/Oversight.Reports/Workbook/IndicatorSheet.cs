using Oversight.Reports.Model;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Workbook;

/// <summary>Each indicator of each jurisdiction with its base, a row each.</summary>
internal static class IndicatorSheet
{
    public static void Write(WorkbookPackage package, ReportModel model, Words words)
    {
        using var sheet = package.AddSheet(
            words["指标", "Indicators"],
            SheetTab.Indicators,
            new SheetLayout { IsTable = true, Widths = [words.NameWidth, 28, 14, 14, 14, 28] });
        string[] headings =
        [
            words["辖区", "Jurisdiction"], words["指标", "Indicator"], words["值", "Value"], words["分子", "Numerator"],
            words["分母", "Denominator"], words["代码", "Code"],
        ];
        sheet.Headings(model.Compare is { } compare ? [.. headings, words[$"{compare.Year} 年的值", $"Value in {compare.Year}"]] : headings);
        Rows(sheet, words, words["合计", "All together"], model.Province.Indicators, model.Compare?.Province.Indicators);
        foreach (var jurisdiction in model.Jurisdictions.Where(one => one.Judged))
        {
            Rows(
                sheet,
                words,
                words[jurisdiction.Name],
                jurisdiction.Indicators,
                model.Compare?.Jurisdictions.FirstOrDefault(one => one.Id == jurisdiction.Id)?.Indicators);
        }

        sheet.Finish();
    }

    private static void Rows(
        SheetWriter sheet, Words words, string name, IReadOnlyList<IndicatorValue> indicators, IReadOnlyList<IndicatorValue>? before)
    {
        foreach (var indicator in indicators)
        {
            sheet.BeginRow();
            sheet.Text(name);
            sheet.Text(words[IndicatorWords.Of(indicator.Name)]);
            sheet.Indicator(indicator);
            sheet.Base(indicator);
            sheet.Text(indicator.Name, CellStyle.Note);
            if (before?.FirstOrDefault(value => value.Name == indicator.Name) is { } then)
            {
                sheet.Indicator(then);
            }

            sheet.EndRow();
        }
    }
}
