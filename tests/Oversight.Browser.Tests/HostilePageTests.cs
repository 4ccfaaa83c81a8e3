using Oversight.Browser.Tests.Support;

namespace Oversight.Browser.Tests;

/// <summary>Values from data are text, whatever they look like.</summary>
[Collection(Stage.Name)]
public sealed class HostilePageTests(Chromium chromium, MadeReports reports)
{
    [BrowserTheory]
    [InlineData("hostile.shown", "?lang=zh")]
    [InlineData("hostile.shown", "?lang=en&theme=dark")]
    [InlineData("hostile.behind", "?lang=zh")]
    [InlineData("hostile.ids", "")]
    public void Names_ThatWouldRun_AreShownAsText(string scene, string address) =>
        chromium.Play(scene, MadeReports.Page(reports.Hostile), address, new { names = HostileProvince.Names, uncovered = HostileProvince.Uncovered });
}
