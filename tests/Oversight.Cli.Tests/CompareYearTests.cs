using System.Text.Json;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight report --compare-year</c> on the shipped sample.</summary>
public sealed class CompareYearTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_ComparedWithAYear_HasTheFiguresOfThatYearsReport()
    {
        Run(0, "--year", "2021", "--as-of", "2021-06-30", "--out", _folder["before"]);
        Run(0, "--year", "2022", "--as-of", "2022-06-30", "--out", _folder["alone"]);
        Run(0, "--year", "2022", "--as-of", "2022-06-30", "--compare-year", "2021", "--out", _folder["both"]);

        using var before = Summary("before");
        using var both = Summary("both");
        var compare = both.RootElement.GetProperty("compare");
        Assert.Equal((2021, "2021-06-30"), (compare.GetProperty("year").GetInt32(), compare.GetProperty("as_of").GetString()));
        Assert.Equal(Flat(before.RootElement.GetProperty("province")), Flat(compare.GetProperty("province")));
        foreach (var jurisdiction in before.RootElement.GetProperty("jurisdictions").EnumerateObject())
        {
            foreach (var part in new[] { "indicators", "bases" })
            {
                Assert.Equal(
                    Flat(jurisdiction.Value.GetProperty(part)), Flat(compare.GetProperty("jurisdictions").GetProperty(jurisdiction.Name).GetProperty(part)));
            }
        }

        // What the report itself says does not change.
        using var alone = Summary("alone");
        Assert.Equal(Flat(alone.RootElement.GetProperty("jurisdictions")), Flat(both.RootElement.GetProperty("jurisdictions")));
        Assert.Equal(File.ReadAllBytes(_folder["alone", "breaches.csv"]), File.ReadAllBytes(_folder["both", "breaches.csv"]));
        Assert.False(alone.RootElement.TryGetProperty("compare", out _));
    }

    [Theory]
    [InlineData("2022", "--compare-year 2022 is the report year itself: name another year, or the report year with --year")]
    [InlineData("1999", "--compare-year 1999: the data has no inspection of that year")]
    [InlineData("next", "--compare-year next: a whole number from 1 to 9999 is expected")]
    public void Report_ComparedWithAYearThatCannotBe_SaysWhy(string year, string reason)
    {
        var outcome = Run(2, "--compare-year", year, "--out", _folder["report"]);

        Assert.Contains(outcome.ErrorLines, line => line.EndsWith(reason, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["report"]));
    }

    private static string Flat(JsonElement element) => JsonSerializer.Serialize(element);

    private JsonDocument Summary(string report) => JsonDocument.Parse(File.ReadAllText(_folder[report, "summary.json"]));

    private static Outcome Run(int status, params string[] arguments)
    {
        var outcome = CommandLine.Run(["report", "--lang", "en", "--data", CommandLine.Sample, .. arguments]);
        Assert.True(outcome.Status == status, outcome.Errors);
        return outcome;
    }
}
