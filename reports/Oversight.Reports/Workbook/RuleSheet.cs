using Oversight.Contracts.Rules;
using Oversight.Reports.Model;

namespace Oversight.Reports.Workbook;

/// <summary>The rules of the judged jurisdictions with their tallies, each leading to its breaches.</summary>
internal static class RuleSheet
{
    private const int WordingColumn = 3;

    /// <summary>Writes the sheet.</summary>
    /// <returns>Where each jurisdiction's rules begin, by its id.</returns>
    public static Dictionary<string, CellPlace> Write(
        WorkbookPackage package,
        ReportModel model,
        IReadOnlyDictionary<(string Rule, string Jurisdiction), CellPlace> breaches,
        Words words)
    {
        var name = words["规则", "Rules"];
        var tellsWaived = model.Waivers is not null;
        using var sheet = package.AddSheet(
            name,
            SheetTab.Rules,
            new SheetLayout { IsTable = true, Widths = [words.NameWidth, 32, 20, 72, 12, 10, 11, 11, 11, 11, 11, .. tellsWaived ? [11.0] : Array.Empty<double>(), 9] });
        sheet.Headings(
        [
            words["辖区", "Jurisdiction"], words["规则编号", "Rule"], words["条款", "Article"],
            words["要求", "What it asks"], words["类别", "Kind"], words["性质", "Severity"], words["适用", "Checked"],
            words["违规", "Breached"], words["未到期", "Pending"], words["不适用", "Not applicable"],
            words["违规占比", "Share breached"], .. tellsWaived ? [words["其中已豁免", "Of these waived"]] : Array.Empty<string>(),
            words["明细", "Rows"],
        ], lines: 2);
        var places = new Dictionary<string, CellPlace>(StringComparer.Ordinal);
        var packs = model.Packs.ToDictionary(pack => pack.Id, StringComparer.Ordinal);
        foreach (var jurisdiction in model.Jurisdictions.Where(one => one.Judged && packs.ContainsKey(one.Id)))
        {
            var tallies = jurisdiction.Tallies.ToDictionary(tally => tally.RuleId, StringComparer.Ordinal);
            foreach (var rule in packs[jurisdiction.Id].Rules)
            {
                sheet.BeginRow(sheet.HeightOf(words[rule.Wording], WordingColumn, cells: 1));
                places.TryAdd(jurisdiction.Id, new CellPlace(name, sheet.Row));
                sheet.Text(words[jurisdiction.Name]);
                sheet.Text(rule.Id);
                sheet.Text(rule.Article);
                sheet.Text(words[rule.Wording], CellStyle.Wrapped);
                sheet.Text(words[RuleWords.Of(rule.Kind)]);
                sheet.Text(words[RuleWords.Of(rule.Severity)]);
                var tally = tallies.GetValueOrDefault(rule.Id);
                Counts(sheet, tally, rule.Severity);
                if (tellsWaived)
                {
                    sheet.Number(tally?.Waived ?? 0);
                }

                if (breaches.TryGetValue((rule.Id, jurisdiction.Id), out var place))
                {
                    sheet.Link(words["查看", "Show"], place);
                }

                sheet.EndRow();
            }
        }

        sheet.Finish();
        return places;
    }

    private static void Counts(SheetWriter sheet, RuleResult? tally, Severity severity)
    {
        if (tally is null)
        {
            for (var i = 0; i < 5; i++)
            {
                sheet.Text(Words.None, CellStyle.None);
            }

            return;
        }

        sheet.Number(tally.Checked);
        sheet.Number(tally.Breached, tally.Breached > 0 && severity == Severity.Breach ? CellStyle.Bad : CellStyle.Count);
        sheet.Number(tally.Pending);
        sheet.Number(tally.NotApplicable);
        if (tally.Checked > 0)
        {
            sheet.Number((double)tally.Breached / tally.Checked, CellStyle.Ratio);
        }
        else
        {
            sheet.Text(Words.None, CellStyle.None);
        }
    }
}
