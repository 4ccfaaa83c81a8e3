using Oversight.Browser.Tests.Support;
using Oversight.Reports.Tests.Support;

namespace Oversight.Browser.Tests;

/// <summary>Pages of next to nothing, and of very much.</summary>
[Collection(Stage.Name)]
public sealed class ShapeTests(Chromium chromium, MadeReports reports)
{
    [BrowserTheory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Page_OfOneInspection_ShowsWhatThereIs(string language)
    {
        var report = reports.Make($"one-{language}", SparseProvince.WithOneInspection(reports[$"one-data-{language}"]), language);
        Assert.Equal(1, (int)chromium.Play("shapes.sparse", MadeReports.Page(report))!["places"]!);
    }

    [BrowserTheory]
    [InlineData("zh")]
    public void Page_WithoutInspection_ShowsDashes(string language)
    {
        var report = reports.Make($"none-{language}", SparseProvince.WithoutInspection(reports[$"none-data-{language}"]), language, "--year", "2022");
        Assert.Equal(1, (int)chromium.Play("shapes.sparse", MadeReports.Page(report))!["places"]!);
    }

    [BrowserTheory]
    [InlineData("?lang=zh")]
    public void Tables_SortedByWhatSomeLack_HaveThoseLast(string address) => chromium.Play("tables.dashes", MadeReports.Page(reports.Hundred), address);

    [BrowserTheory]
    [InlineData("?lang=zh")]
    public void Page_OfAHundredJurisdictions_NamesEachLegibly(string address) =>
        chromium.Play("shapes.hundred", MadeReports.Page(reports.Hundred), address);

    [Fact]
    public void Workbook_OfAHundredJurisdictions_HasThemAll()
    {
        using var workbook = new WorkbookFile(Path.Combine(reports.Hundred, "report.xlsx"));
        Assert.Empty(workbook.Faults());
        Assert.Equal(101, workbook.Table("指标").Skip(1).Select(row => row[0]).Distinct().Count());
    }
}
