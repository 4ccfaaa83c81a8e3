using Oversight.Contracts.Plugins;
using Oversight.Reports.Model;

namespace Oversight.Reports.Workbook;

/// <summary>What the report was made from: input files, documents, rule files, values that were set for the run.</summary>
internal static class SourceSheet
{
    private const int TitleColumn = 1;

    public static void Write(WorkbookPackage package, ReportModel model, Words words)
    {
        using var sheet = package.AddSheet(
            words["来源", "Sources"],
            SheetTab.Sources,
            new SheetLayout { Widths = [words.NameWidth, 60, 24, 13, 13, 13, 14, 12, 10, 14] });
        sheet.BeginRow(30);
        sheet.Text(words["来源与依据", "Sources"], CellStyle.Title);
        sheet.EndRow();
        Inputs(sheet, model, words);
        Packs(sheet, model, words);
        SwitchedOff(sheet, model, words);
        Overrides(sheet, model, words);
        NotCovered(sheet, model, words);
        Files(sheet, model, words);
        sheet.Finish();
    }

    private static void Inputs(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["输入文件", "Input files"]);
        sheet.Headings(
        [
            words["表", "Table"], words["文件", "File"], words["行数", "Rows"], words["剔除", "Rejected"], words["保留", "Kept"], "SHA-256",
        ]);
        foreach (var input in model.Inputs)
        {
            sheet.BeginRow();
            sheet.Text(input.Table);
            sheet.Text(input.File);
            sheet.Number(input.Rows);
            sheet.Number(input.Rejected);
            sheet.Number(input.Kept);
            sheet.Text(input.Sha256);
            sheet.EndRow();
        }

        if (model.Map is { } map)
        {
            sheet.BeginRow();
            sheet.Text(words["列映射", "map of columns"]);
            sheet.Text(map.File);
            sheet.Skip(3);
            sheet.Text(map.Sha256);
            sheet.EndRow();
        }
    }

    private static void Packs(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["规则包与文件", "Rule packs and their documents"]);
        sheet.Headings(
        [
            words["辖区", "Jurisdiction"], words["文件", "Document"], words["文号", "Number"], words["规则包版本", "Pack version"],
            words["生效日期", "Valid from"], words["失效日期", "Valid to"], words["工作日历", "Calendar"],
            words["有效期外事项", "Outside validity"], words["是否评估", "Judged"], words["辖区代码", "Code"],
        ], lines: 2);
        var found = model.Jurisdictions.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var pack in model.Packs)
        {
            var jurisdiction = found.GetValueOrDefault(pack.Id);
            sheet.BeginRow(sheet.HeightOf(words[pack.Title], TitleColumn, cells: 1));
            sheet.Text(words[pack.Name]);
            sheet.Text(words[pack.Title], CellStyle.Wrapped);
            sheet.Text(pack.DocumentNumber);
            sheet.Text(pack.Version);
            sheet.Day(pack.ValidFrom);
            if (pack.ValidTo is { } last)
            {
                sheet.Day(last);
            }
            else
            {
                sheet.Text(words["未设定", "open"]);
            }

            sheet.Text(pack.Calendar == WorkCalendar.China ? words["国家节假日", "China"] : words["周一至周五", "Weekdays"]);
            if (jurisdiction is { Judged: true })
            {
                sheet.Number(jurisdiction.OutsideValidity);
            }
            else
            {
                sheet.Text(Words.None, CellStyle.None);
            }

            sheet.Text(jurisdiction is { Judged: true } ? words["是", "yes"] : words["否", "no"]);
            sheet.Text(pack.Id);
            sheet.EndRow();
        }
    }

    private static void SwitchedOff(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["停用的规则", "Rules that are switched off"]);
        Table(
            sheet,
            [words["辖区", "Jurisdiction"], words["理由", "Why"], words["依据", "Source"], words["起", "From"], words["止", "Until"], words["规则编号", "Rule"]],
            [
                .. model.Packs.SelectMany(pack => pack.SwitchedOff.Select(off => new[]
                {
                    words[pack.Name], words[off.Reason], off.Citation, $"{off.From:yyyy-MM-dd}", $"{off.To:yyyy-MM-dd}", off.Rule,
                })),
            ],
            words["没有。", "None."]);
    }

    private static void Overrides(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["本次改设的参数", "Parameters set for this run"]);
        Table(
            sheet,
            [words["辖区", "Jurisdiction"], words["参数", "Parameter"], words["值", "Value"]],
            [.. model.Packs.SelectMany(pack => pack.Overrides.Select(one => new[] { words[pack.Name], one.Name, one.Value }))],
            words["没有。", "None."]);
    }

    private static void NotCovered(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["没有规则包的辖区", "Jurisdictions without a rule pack"]);
        if (model.NotCovered.Count == 0)
        {
            sheet.Paragraph(words["所有数据都有规则包覆盖。", "Every row is covered by a rule pack."], CellStyle.Note);
            return;
        }

        sheet.Headings([words["辖区", "Jurisdiction"], words["未评估行数", "Rows not judged"]]);
        foreach (var one in model.NotCovered)
        {
            sheet.BeginRow();
            sheet.Text(one.Id);
            sheet.Number(one.Rows);
            sheet.EndRow();
        }
    }

    private static void Files(SheetWriter sheet, ReportModel model, Words words)
    {
        sheet.Section(words["规则文件", "Policy files"]);
        Table(
            sheet,
            [words["辖区", "Jurisdiction"], words["文件", "File"], "SHA-256"],
            [.. model.Packs.SelectMany(pack => pack.Files.Select(file => new[] { words[pack.Name], file.Path, file.Sha256 }))],
            words["没有。", "None."]);
    }

    private static void Table(SheetWriter sheet, string[] headings, IReadOnlyList<string[]> rows, string none)
    {
        if (rows.Count == 0)
        {
            sheet.Paragraph(none, CellStyle.Note);
            return;
        }

        sheet.Headings(headings);
        foreach (var row in rows)
        {
            sheet.BeginRow();
            foreach (var text in row)
            {
                sheet.Text(text);
            }

            sheet.EndRow();
        }
    }
}
