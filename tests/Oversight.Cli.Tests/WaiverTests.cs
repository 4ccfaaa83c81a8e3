using System.Text;
using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight report --waivers</c> on the shipped sample.</summary>
public sealed class WaiverTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_AllBreachesWaived_ListsThemApartAndDoesNotFail()
    {
        Run(1, "--fail-on", "breach", "--out", _folder["all"]);
        var breaches = File.ReadAllLines(_folder["all", "breaches.csv"]);
        Write(breaches[1..], "2022-12-31");
        var outcome = Run(0, "--fail-on", "breach", "--out", _folder["none"], "--waivers", _folder["w.csv"]);

        Assert.Equal([breaches[0]], File.ReadAllLines(_folder["none", "breaches.csv"]));
        var waived = File.ReadAllLines(_folder["none", "waived.csv"]);
        Assert.Equal(breaches[0] + ",reason,approved_by,expires_on", waived[0]);
        Assert.Equal(breaches[1..].Select(line => line + ",已整改,局长,2022-12-31"), waived[1..]);
        Assert.DoesNotContain("w.csv", outcome.Errors, StringComparison.Ordinal);

        // What was found is told as before, and beside it how much of it is waived.
        using var before = Summary("all");
        using var after = Summary("none");
        Assert.Equal(Counts(before, "breached"), Counts(after, "breached"));
        Assert.Equal(Counts(before, "breached"), Counts(after, "waived"));
        Assert.Equal(
            before.RootElement.GetProperty("province").GetRawText(), after.RootElement.GetProperty("province").GetRawText());
        Assert.Empty(Counts(before, "waived"));
        Assert.Equal(breaches.Length - 1, after.RootElement.GetProperty("waivers").GetProperty("applied").GetInt32());
        Assert.Contains("waived.parquet", File.ReadAllText(_folder["none", "manifest.json"]), StringComparison.Ordinal);
        Assert.Contains("\"waived\":[[", File.ReadAllText(_folder["none", "report.html"]), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["all", "waived.csv"]));
    }

    [Fact]
    public void Report_WaiversExpiredTheDayBefore_FailsAndSaysSo()
    {
        Run(1, "--fail-on", "breach", "--out", _folder["all"]);
        Write(File.ReadAllLines(_folder["all", "breaches.csv"])[1..], "2022-12-30");
        File.AppendAllText(_folder["w.csv"], "zibo.15.report,zibo,nobody,r,a,2030-01-01\n");
        var outcome = Run(1, "--fail-on", "breach", "--out", _folder["report"], "--waivers", _folder["w.csv"]);

        Assert.Equal(File.ReadAllBytes(_folder["all", "breaches.csv"]), File.ReadAllBytes(_folder["report", "breaches.csv"]));
        Assert.Contains(outcome.ErrorLines, line => line.Contains("w.csv: waivers that expired", StringComparison.Ordinal));
        Assert.Contains(outcome.ErrorLines, line => line.Contains("zibo.15.report nobody", StringComparison.Ordinal));
        using var summary = Summary("report");
        var waivers = summary.RootElement.GetProperty("waivers");
        Assert.Equal(File.ReadAllLines(_folder["w.csv"]).Length - 2, waivers.GetProperty("expired").GetArrayLength());
        Assert.Equal("nobody", waivers.GetProperty("unmatched")[0].GetProperty("subject_id").GetString());
    }

    [Fact]
    public void Report_BadListOfWaivers_IsOneErrorBeforeAnythingIsRead()
    {
        File.WriteAllText(_folder["w.csv"], "rule_id,jurisdiction,subject_id,reason,approved_by,expires_on\nr,j,s,,b,2022-12-31\n");
        var outcome = Run(2, "--out", _folder["report"], "--waivers", _folder["w.csv"], "--lang", "zh");

        Assert.Equal("oversight: w.csv：第 2 行 reason 列：不能为空", Assert.Single(outcome.ErrorLines));
        Assert.False(Directory.Exists(_folder["report"]));
    }

    [Fact]
    public void Report_OutputThatHoldsTheWaivers_IsRefused()
    {
        Run(0, "--out", _folder["report"]);
        File.WriteAllText(_folder["report", "w.csv"], "");
        var outcome = Run(2, "--out", _folder["report"], "--waivers", _folder["report", "w.csv"]);

        Assert.Contains("holds --waivers", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["report", "w.csv"]));
    }

    /// <summary>A waiver for each of these lines of breaches.csv; the sample's ids have no commas.</summary>
    private void Write(string[] breaches, string last)
    {
        var text = new StringBuilder("rule_id,jurisdiction,subject_id,reason,approved_by,expires_on\n");
        foreach (var cells in breaches.Select(line => line.Split(',')))
        {
            text.Append($"{cells[0]},{cells[1]},{cells[4]},已整改,局长,{last}\n");
        }

        File.WriteAllText(_folder["w.csv"], text.ToString());
    }

    private static Outcome Run(int status, params string[] arguments)
    {
        var outcome = CommandLine.Run(["report", "--data", CommandLine.Sample, .. arguments]);
        Assert.True(outcome.Status == status, outcome.Errors);
        return outcome;
    }

    private JsonDocument Summary(string name) => JsonDocument.Parse(File.ReadAllBytes(_folder[name, "summary.json"]));

    private static Dictionary<string, long> Counts(JsonDocument summary, string name) =>
        summary.RootElement.GetProperty("jurisdictions").EnumerateObject()
            .SelectMany(one => one.Value.GetProperty("rules").EnumerateObject())
            .Where(rule => rule.Value.TryGetProperty(name, out _))
            .ToDictionary(rule => rule.Name, rule => rule.Value.GetProperty(name).GetInt64());
}
