using System.Text;
using System.Text.RegularExpressions;
using Oversight.Reports.Tests.Page;
using Oversight.Reports.Tests.Support;
using Oversight.Reports.WhatIf;

namespace Oversight.Reports.Tests.WhatIf;

/// <summary>The charts as a browser sets them: no text reaches over the edge, none over another line of its kind.</summary>
public sealed class ChartFitTests : IDisposable
{
    private const string Measure =
        """
        <script>
        let said = '';
        for (const svg of document.querySelectorAll('svg')) {
          const box = svg.getBoundingClientRect();
          for (const text of svg.querySelectorAll('text')) {
            const own = text.getBoundingClientRect();
            if (own.left < box.left || own.right > box.right || own.top < box.top || own.bottom > box.bottom) said += 'OUTSIDE ' + text.textContent + '\n';
          }
        }
        document.body.append('MEASURED ' + document.querySelectorAll('svg text').length + '\n' + said);
        </script>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [BrowserTheory]
    [InlineData("zh", "每户一年至多抽查一次，并且信用等级为丁级的对象加倍抽查，另有八名执法人员不在岗，科室之间可以互相支援")]
    [InlineData("en", "WIDE NAMES MADE OF WIDE LETTERS WWWWWWWWWWWWWWWWWWWWWWWWWWWW")]
    public void Charts_WithLongNames_LieWithinTheirEdges(string language, string scenario)
    {
        var html = new StringBuilder("<!DOCTYPE html><meta charset=\"utf-8\"><body>");
        foreach (var (_, svg) in new SimulationCharts(SmallSimulation.Create(scenario: scenario)).All(language))
        {
            html.Append(svg);
        }

        File.WriteAllText(folder["charts.html"], html.Append(Measure).ToString());
        var (elements, _) = Browser.Load(folder["charts.html"]);
        Assert.True(int.Parse(Regex.Match(elements, @"MEASURED (\d+)").Groups[1].Value) > 200);
        Assert.Empty(Regex.Matches(elements, "^.*OUTSIDE .*$", RegexOptions.Multiline).Where(line => !line.Value.Contains("said +=", StringComparison.Ordinal)).Select(line => line.Value));
    }
}
