using System.Globalization;
using Oversight.Browser.Tests.Support;

namespace Oversight.Browser.Tests;

/// <summary>
/// A page stays small enough to be mailed, however many breaches there are:
/// <code>OVERSIGHT_PAGE_BREACHES=1000000 dotnet test -c Release tests/Oversight.Browser.Tests --filter PageSize</code>
/// </summary>
[Collection(Stage.Name)]
public sealed class PageSizeTests(Chromium chromium, MadeReports reports)
{
    // What a row of the page may take: 121 rules with a thousand rows each, and all else, are then within 15 MB.
    private const int BytesOfARow = 100;
    private const int RowsOfARule = 1000;
    private const long BytesOfAllElse = 2_500_000;

    [BrowserTheory]
    [InlineData("zh")]
    public void Page_OfVeryManyBreaches_HoldsAThousandOfARuleInLittleRoom(string language)
    {
        var breaches = int.Parse(Environment.GetEnvironmentVariable("OVERSIGHT_PAGE_BREACHES") ?? "30000", CultureInfo.InvariantCulture);
        var report = ManyBreaches.Write(reports["many"], breaches);
        var found = chromium.Play("shapes.many", MadeReports.Page(report), $"?lang={language}")!;
        Assert.Equal(breaches, (int)found["total"]!);
        var rows = (int)found["rows"]!;
        Assert.Equal((int)found["rules"]! * RowsOfARule, rows);
        Assert.InRange(new FileInfo(MadeReports.Page(report)).Length, 1_000_000, BytesOfAllElse + ((long)rows * BytesOfARow));
    }
}
