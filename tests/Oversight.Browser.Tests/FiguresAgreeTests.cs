using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Oversight.Browser.Tests.Anew;
using Oversight.Browser.Tests.Support;
using Oversight.Cli.Tests;
using Oversight.Storage.DuckDb;

namespace Oversight.Browser.Tests;

/// <summary>
/// The page, the workbook and <c>summary.json</c> say what the input tables say when they are counted anew, and what
/// <c>breaches.parquet</c> says when it is asked directly. Breaches themselves are found anew from the input by the benchmarks' peers.
/// </summary>
[Collection(Stage.Name)]
public sealed class FiguresAgreeTests(Chromium chromium, MadeReports reports)
{
    private const int Year = 2022;
    private static readonly string[] Places = ["jintan", "shancheng", "shuozhou", "xinzhou", "zibo"];

    [Fact]
    public void Summary_OfTheSample_SaysWhatTheInputSays()
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(reports.Sample, "summary.json")));
        foreach (var (place, figures) in Expected())
        {
            var scope = place.Length == 0 ? summary.RootElement.GetProperty("province") : summary.RootElement.GetProperty("jurisdictions").GetProperty(place);
            var indicators = scope.GetProperty("indicators").EnumerateObject().ToDictionary(one => one.Name, one => one.Value.ValueKind == JsonValueKind.Null ? (double?)null : one.Value.GetDouble());
            Assert.Equal(figures.Keys.Order(), indicators.Keys.Order());
            Assert.All(figures, figure => Assert.Equal((figure.Key, figure.Value.Value), (figure.Key, indicators[figure.Key])));
            var bases = scope.GetProperty("bases").EnumerateObject().ToDictionary(one => one.Name, one => $"{one.Value[0]}/{one.Value[1]}");
            Assert.Equal(
                figures.Where(figure => figure.Value.Base is not null).Select(figure => $"{figure.Key} {figure.Value.Part}/{figure.Value.Base}").Order(),
                bases.Select(one => $"{one.Key} {one.Value}").Order());
        }
    }

    [BrowserTheory]
    [InlineData("zh")]
    public void Page_OfTheSample_ShowsWhatTheInputSays(string language)
    {
        var shown = chromium.Play("reading.cards", MadeReports.Page(reports.Sample), $"?lang={language}")!.AsObject();
        var names = Names();
        foreach (var (place, figures) in Expected())
        {
            var cards = shown[place]!.AsObject();
            Assert.Equal(figures.Keys.Select(name => names[name]).Order(), cards.Select(card => card.Key).Order());
            Assert.All(figures, figure =>
            {
                var card = cards[names[figure.Key]]!;
                AssertShows(figure.Value, (string)card["text"]!);
                if (figure.Value.Base is { } all)
                {
                    Assert.Equal([figure.Value.Part, all], Numbers((string)card["base"]!));
                }
            });
        }
    }

    [Fact]
    public void Workbook_OfTheSample_SaysWhatTheInputSays()
    {
        var names = Names();
        var workbook = Path.Combine(reports.Sample, "report.xlsx");
        var expected = Expected();
        var province = OverviewFigures.Province(workbook);
        Assert.Equal(expected[""].Count, province.Count);
        Assert.All(expected[""], figure =>
        {
            var cells = province[names[figure.Key]];
            Assert.Equal(figure.Value.Value!.Value, cells[0]!.Value, 9);
            Assert.Equal(figure.Value.Base is { } all ? [figure.Value.Part, all] : [], cells.Skip(1).OfType<double>().Select(cell => (long)cell));
        });
        var league = OverviewFigures.Jurisdictions(workbook);
        foreach (var place in Places)
        {
            Assert.All(expected[place], figure => Assert.Equal(
                (place, figure.Key, Math.Round(figure.Value.Value!.Value, 9)), (place, figure.Key, Math.Round(league[NameOf(place)][names[figure.Key]]!.Value, 9))));
        }
    }

    [BrowserTheory]
    [InlineData("zh")]
    public void Breaches_OfEachRule_AreThoseOfTheParquetFile(string language)
    {
        using var connection = new DuckDBConnection(new DuckDBOptions());
        connection.Open();
        var found = Rows(connection, "SELECT rule_id, count(*) FROM breaches GROUP BY ALL ORDER BY ALL").ToDictionary(row => row[0], row => long.Parse(row[1]));
        Assert.True(found.Count > 30, "the sample breaches many rules");

        var shown = chromium.Play("reading.breaches", MadeReports.Page(reports.Sample), $"?lang={language}")!.AsObject()
            .Where(rule => rule.Value is not null).ToDictionary(rule => rule.Key, rule => (long)rule.Value!.GetValue<double>());
        Assert.Equal(found, shown.Where(rule => rule.Value > 0).ToDictionary());

        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(reports.Sample, "summary.json")));
        var counted = summary.RootElement.GetProperty("jurisdictions").EnumerateObject()
            .SelectMany(place => place.Value.GetProperty("rules").EnumerateObject().Select(rule => $"{place.Name}|{rule.Name}|{rule.Value.GetProperty("breached")}"))
            .Where(line => !line.EndsWith("|0", StringComparison.Ordinal));
        Assert.Equal(
            Rows(connection, "SELECT jurisdiction, rule_id, count(*) FROM breaches GROUP BY ALL").Select(row => string.Join('|', row)).Order(StringComparer.Ordinal),
            counted.Order(StringComparer.Ordinal));
    }

    // By place; the province is the empty text.
    private Dictionary<string, Dictionary<string, Figure>> Expected()
    {
        var anew = new Recount(CommandLine.Sample, Year);
        using var connection = new DuckDBConnection(new DuckDBOptions());
        connection.Open();

        // A milestone's breach has a due day too, and the milestone or the jurisdiction as its subject.
        var late = Rows(connection, "SELECT jurisdiction, count(*) FROM breaches WHERE due_on IS NOT NULL AND subject_kind NOT IN ('milestone', 'jurisdiction') GROUP BY ALL")
            .ToDictionary(row => row[0], row => new Figure(long.Parse(row[1])));
        var expected = Places.ToDictionary(place => place, place => new Dictionary<string, Figure>(anew.Of(place)) { ["deadline_breaches"] = late[place] });
        expected[""] = new(anew.Of(Places)) { ["deadline_breaches"] = new(late.Values.Sum(one => one.Part)), ["cross_overload_objects"] = anew.CrossOverload(Places) };
        return expected;
    }

    private List<string[]> Rows(DuckDBConnection connection, string query)
    {
        using var command = connection.CreateCommand(query.Replace("FROM breaches", $"FROM read_parquet('{Path.Combine(reports.Sample, "breaches.parquet")}')", StringComparison.Ordinal));
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)!)]);
        }

        return rows;
    }

    // Ratios as percentages with one decimal; which way a half is rounded is the browser's affair.
    private static void AssertShows(Figure figure, string text)
    {
        if (figure is { Base: not null, Value: { } value })
        {
            Assert.Matches(@"^\d{1,3}\.\d%$", text);
            Assert.InRange(double.Parse(text[..^1], CultureInfo.InvariantCulture) - (value * 100), -0.0500001, 0.0500001);
        }
        else
        {
            Assert.Equal(figure.Value is null ? "—" : figure.Part.ToString("N0", CultureInfo.InvariantCulture), text);
        }
    }

    private static IEnumerable<long> Numbers(string text) =>
        Regex.Matches(text, @"\d[\d,]*").Select(found => long.Parse(found.Value.Replace(",", "", StringComparison.Ordinal)));

    // What the page calls the indicators.
    private static Dictionary<string, string> Names() =>
        Regex.Matches(
                File.ReadAllText(Path.Combine(CommandLine.Root, "reports", "Oversight.Reports", "web", "text-indicators.js")), @"(?m)^  (\w+): \['([^'÷。]+)', '")
            .ToDictionary(found => found.Groups[1].Value, found => found.Groups[2].Value);

    private string NameOf(string place)
    {
        var page = File.ReadAllText(MadeReports.Page(reports.Sample));
        const string Mark = "id=\"data\">";
        var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
        return JsonNode.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)])!["jurisdictions"]!.AsArray()
            .Single(one => (string)one!["id"]! == place)!["name"]!["zh"]!.ToString();
    }
}
