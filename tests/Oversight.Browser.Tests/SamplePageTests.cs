using System.Text.RegularExpressions;
using Oversight.Browser.Tests.Support;

namespace Oversight.Browser.Tests;

/// <summary>The report of the sample as its reader uses it.</summary>
[Collection(Stage.Name)]
public sealed class SamplePageTests(Chromium chromium, MadeReports reports)
{
    [BrowserTheory]
    [InlineData("opening.shows", "")]
    [InlineData("opening.shows", "?lang=en&theme=dark")]
    [InlineData("opening.policy", "")]
    [InlineData("opening.language", "?lang=zh")]
    [InlineData("opening.theme", "")]
    public void Page_Opened_ShowsItself(string scene, string address) => Play(scene, address);

    [BrowserTheory]
    [InlineData("tables.sort")]
    [InlineData("tables.basis")]
    [InlineData("tables.filterRules")]
    [InlineData("tables.searchRows")]
    public void Tables_SortedAndSearched_FollowTheReader(string scene) => Play(scene);

    [BrowserTheory]
    [InlineData("figures.every", "")]
    [InlineData("figures.every", "?lang=en#zibo")]
    [InlineData("figures.drillDown", "")]
    [InlineData("figures.keyboard", "")]
    [InlineData("figures.chart", "")]
    [InlineData("figures.copy", "")]
    [InlineData("figures.classes", "")]
    [InlineData("figures.details", "")]
    public void Figures_Chosen_ShowTheirRows(string scene, string address) => Play(scene, address);

    [BrowserTheory]
    [InlineData("reckoned.findings")]
    [InlineData("reckoned.lengths")]
    [InlineData("reckoned.survival")]
    public void Figures_ReckonedInThePage_AreRight(string scene) => Play(scene);

    [BrowserTheory]
    [InlineData("places.byAddress", "#zibo")]
    [InlineData("places.bySelect", "")]
    [InlineData("places.ruleAddress", "#rule-zibo.15.report")]
    [InlineData("places.unknownAddress", "#no-such-place/plans")]
    [InlineData("places.unknownAddress", "#rule-no.such.rule")]
    [InlineData("places.unknownAddress", "#__proto__")]
    [InlineData("places.unknownAddress", "#%E0%A4%A")]
    public void Addresses_Opened_LeadToTheirPart(string scene, string address) => Play(scene, address);

    [BrowserTheory]
    [InlineData("phone.narrow", "?lang=zh")]
    [InlineData("phone.narrow", "?lang=en")]
    [InlineData("phone.narrow", "?lang=zh#zibo")]
    [InlineData("phone.narrow", "?lang=en#jintan")]
    public void Phone_NarrowWindow_HasNothingSticksOut(string scene, string address) => Play(scene, address);

    [BrowserTheory]
    [InlineData("access.page", "?lang=zh&theme=light")]
    [InlineData("access.page", "?lang=zh&theme=dark")]
    [InlineData("access.page", "?lang=en&theme=light")]
    [InlineData("access.page", "?lang=en&theme=dark")]
    [InlineData("access.page", "?lang=zh#zibo")]
    [InlineData("access.dialog", "?lang=zh&theme=dark")]
    [InlineData("access.opened", "?lang=en")]
    public void Access_LookedAtByAxe_HasNoSeriousFault(string scene, string address) => Play(scene, address);

    [BrowserTheory]
    [InlineData("")]
    [InlineData("?lang=en#zibo")]
    public void Page_Printed_IsA4WithHeaderOnEverySheet(string address)
    {
        var target = reports[$"page-{address.Length}.pdf"];
        chromium.Play("paper.print", MadeReports.Page(reports.Sample), address, new { target });
        var pdf = PrintedPage.Read(target);
        Assert.True(pdf.Sheets >= 5, $"{pdf.Sheets} sheets");
        Assert.Equal([(595, 842)], pdf.Sizes);
        if (pdf.Texts is { } sheets)
        {
            // A header's lines may come apart, and characters of a font be spaced.
            var heading = address.Length == 0 ? "双随机" : "Zibo";
            Assert.All(sheets, (sheet, i) => Assert.Matches($@"(?s){heading}.*{i + 1}\s*/\s*{sheets.Count}|{i + 1}\s*/\s*{sheets.Count}.*{heading}", Regex.Replace(sheet, " +", " ")));
        }
    }

    [BrowserTheory]
    [InlineData("")]
    public void Page_OnPaper_NamesItself(string address) => Play("paper.header", address);

    [BrowserTheory]
    [InlineData("")]
    public void Page_OnPaper_HasTheHeadOfATableOnEachSheet(string address) => Play("paper.tables", address);

    [BrowserTheory]
    [InlineData("")]
    public void Page_OnPaper_HasNoWordOnAnother(string address) => Play("paper.charts", address);

    [Fact]
    public void Page_OfTheSample_IsAtMostThreeMegabytes() =>
        Assert.InRange(new FileInfo(MadeReports.Page(reports.Sample)).Length, 500_000, 3_000_000);

    private void Play(string scene, string address = "") => chromium.Play(scene, MadeReports.Page(reports.Sample), address);
}
