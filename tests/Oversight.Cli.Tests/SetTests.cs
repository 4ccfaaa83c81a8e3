using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Oversight.Cli.Tests;

/// <summary>A parameter that is set for one run, as the whole report shows it.</summary>
public sealed class SetTests : IDisposable
{
    private const string Rule = "zibo.15.report";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_ReportDaysSet_ChangesItsRuleAloneAndSaysSo()
    {
        var before = Report("before");
        var after = Report("after", "--set", "zibo.report_days=3");

        Assert.Equal(Others(before), Others(after));
        Assert.True(Own(after).Count > Own(before).Count, "a shorter term is overstepped more often");
        Assert.Empty(Own(before).Select(Subject).Except(Own(after).Select(Subject)));

        var (default5, set3) = (Summary(before), Summary(after));
        Assert.Equal("""{"report_days":"3"}""", TakePack(set3).ToJsonString());
        Assert.Equal("{}", TakePack(default5).ToJsonString());
        Assert.Equal(Own(after).Count, (int)TakeRule(set3)["breached"]!);
        Assert.Equal(Own(before).Count, (int)TakeRule(default5)["breached"]!);
        Assert.Equal(Own(after).Count - Own(before).Count, TakeDeadlines(set3["province"]!) - TakeDeadlines(default5["province"]!));
        Assert.Equal(Own(after).Count - Own(before).Count, TakeDeadlines(Zibo(set3)) - TakeDeadlines(Zibo(default5)));
        Assert.Equal(default5.ToJsonString(), set3.ToJsonString());

        const string InPage = """
            "overrides":[{"name":"report_days","value":"3"}]
            """;
        Assert.Contains(InPage, File.ReadAllText(Path.Combine(after, "report.html")), StringComparison.Ordinal);
        Assert.DoesNotContain(InPage, File.ReadAllText(Path.Combine(before, "report.html")), StringComparison.Ordinal);
        Assert.Contains("report_days", Workbook(after), StringComparison.Ordinal);
        Assert.DoesNotContain("report_days", Workbook(before), StringComparison.Ordinal);
    }

    private string Report(string name, params string[] options)
    {
        var outcome = CommandLine.Run(["report", "--data", CommandLine.Sample, "--out", _folder[name], .. options]);
        Assert.True(outcome.Status == 0, outcome.Errors);
        return _folder[name];
    }

    private static List<string> Own(string report) =>
        [.. File.ReadLines(Path.Combine(report, "breaches.csv")).Where(line => line.StartsWith(Rule + ",", StringComparison.Ordinal))];

    private static IEnumerable<string> Others(string report) =>
        File.ReadLines(Path.Combine(report, "breaches.csv")).Where(line => !line.StartsWith(Rule + ",", StringComparison.Ordinal));

    // rule_id, jurisdiction, severity, subject_kind, subject_id
    private static string Subject(string breach) => breach.Split(',')[4];

    private static JsonNode Summary(string report) => JsonNode.Parse(File.ReadAllText(Path.Combine(report, "summary.json")))!;

    private static JsonNode Zibo(JsonNode summary) => summary["jurisdictions"]!["zibo"]!;

    /// <summary>What the summary says was set in Zibo's pack; it is taken out of the summary.</summary>
    private static JsonNode TakePack(JsonNode summary) =>
        Take(summary["packs"]!.AsArray().Single(pack => (string?)pack!["id"] == "zibo")!, "overrides");

    private static JsonNode TakeRule(JsonNode summary) => Take(Zibo(summary)["rules"]!, Rule);

    private static int TakeDeadlines(JsonNode scope) => (int)Take(scope["indicators"]!, "deadline_breaches");

    private static JsonNode Take(JsonNode from, string name)
    {
        var taken = from[name]!;
        from.AsObject().Remove(name);
        return taken;
    }

    /// <summary>The text of every sheet.</summary>
    private static string Workbook(string report)
    {
        using var archive = ZipFile.OpenRead(Path.Combine(report, "report.xlsx"));
        return string.Concat(archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
