using Oversight.Contracts;
using Oversight.Reports.Model;

namespace Oversight.Reports.Workbook;

/// <summary>Every waiver of the list, and what became of it.</summary>
internal static class WaiverSheet
{
    public static void Write(WorkbookPackage package, WaiverInfo waivers, Words words)
    {
        using var sheet = package.AddSheet(
            words["豁免清单", "Waivers"],
            SheetTab.Waivers,
            new SheetLayout { IsTable = true, Widths = [10, 18, 30, 12, 24, 40, 16, 14] });
        sheet.Headings(
        [
            words["行", "Line"], words["结果", "Outcome"], words["规则编号", "Rule"], words["辖区代码", "Jurisdiction"],
            words["对象", "Subject"], words["豁免理由", "Reason"], words["批准人", "Approved by"], words["豁免有效期至", "Waived until"],
        ]);
        foreach (var (waiver, state) in waivers.Waivers)
        {
            sheet.BeginRow();
            sheet.Number(waiver.Line, CellStyle.Plain);
            sheet.Text(words[Of(state)]);
            sheet.Text(waiver.RuleId);
            sheet.Text(waiver.Jurisdiction);
            sheet.Text(waiver.SubjectId);
            sheet.Text(waiver.Reason);
            sheet.Text(waiver.ApprovedBy);
            sheet.Day(waiver.ExpiresOn);
            sheet.EndRow();
        }

        sheet.Finish();
    }

    private static LocalText Of(WaiverState state) => state switch
    {
        WaiverState.Applied => new("已豁免", "Waived"),
        WaiverState.Expired => new("已过期", "Expired"),
        WaiverState.Unmatched => new("没有对应的违规", "No such breach"),
        _ => new("所在辖区未评估", "Jurisdiction not judged"),
    };
}
