using System.Text.Json;

namespace Oversight.DataContract.Tests.Support;

/// <summary>How a run of <c>oversight report</c> ended, and what it wrote.</summary>
internal sealed class Report(int status, string output, string errors, string folder)
{
    // What a log shows of a run's progress; it is no part of what the run has to say.
    private static readonly string[] Steps = ["Loading data", "Judging", "Counting indicators", "Writing the report", "Writing the workbook"];

    private JsonElement? _summary;

    public int Status { get; } = status;

    /// <summary>Standard output.</summary>
    public string Output { get; } = output;

    /// <summary>The lines of standard error, progress left out.</summary>
    public IReadOnlyList<string> Lines { get; } =
    [
        .. errors.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !Steps.Any(step => line == "oversight: " + step || line.StartsWith($"oversight: {step}:", StringComparison.Ordinal))),
    ];

    /// <summary>The output folder.</summary>
    public string Folder { get; } = folder;

    public string this[string file] => Path.Combine(Folder, file);

    public List<Row> Breaches => Csv.Read(this["breaches.csv"]);

    public List<Row> Rejects => Csv.Read(this["rejects.csv"]);

    public JsonElement Summary => _summary ??= JsonDocument.Parse(File.ReadAllBytes(this["summary.json"])).RootElement;

    /// <summary>What the page was given to show.</summary>
    public JsonElement Page
    {
        get
        {
            const string Mark = "<script type=\"application/json\" id=\"data\">";
            var page = File.ReadAllText(this["report.html"]);
            var start = page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length;
            return JsonDocument.Parse(page[start..page.IndexOf("</script>", start, StringComparison.Ordinal)]).RootElement;
        }
    }

    /// <summary>The ids of judged jurisdictions.</summary>
    public IEnumerable<string> Judged => Summary.GetProperty("jurisdictions").EnumerateObject().Select(found => found.Name);

    /// <summary>The breaches of a rule.</summary>
    public Row[] Of(string rule) => [.. Breaches.Where(row => row["rule_id"] == rule)];

    /// <summary>The subjects that breach a rule.</summary>
    public string[] Subjects(string rule) => [.. Of(rule).Select(row => row["subject_id"])];

    /// <summary>The one breach of a rule as <c>due_on|done_on|days_late|state</c>.</summary>
    public string Terms(string rule) => Assert.Single(Of(rule)).Cells("due_on", "done_on", "days_late", "state");

    /// <summary>What was counted for a rule; the rule's id begins with its jurisdiction.</summary>
    public Tally Count(string rule)
    {
        var counts = Jurisdiction(rule.Split('.')[0]).GetProperty("rules").GetProperty(rule);
        return new Tally(Number("checked"), Number("breached"), Number("pending"), Number("not_applicable"));

        long Number(string name) => counts.GetProperty(name).GetInt64();
    }

    public JsonElement Jurisdiction(string id) => Summary.GetProperty("jurisdictions").GetProperty(id);

    /// <summary>An indicator of a jurisdiction, or of the province.</summary>
    public double? Indicator(string name, string? jurisdiction = null)
    {
        var value = Place(jurisdiction).GetProperty("indicators").GetProperty(name);
        return value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
    }

    /// <summary>A ratio's numerator and denominator as <c>1/2</c>; null where the summary gives none.</summary>
    public string? Base(string name, string? jurisdiction = null) =>
        Place(jurisdiction).GetProperty("bases").TryGetProperty(name, out var pair) ? $"{pair[0]}/{pair[1]}" : null;

    /// <summary>An entry of <c>inputs</c>.</summary>
    public JsonElement Input(string table) =>
        Summary.GetProperty("inputs").EnumerateArray().Single(input => input.GetProperty("table").GetString() == table);

    private JsonElement Place(string? jurisdiction) => jurisdiction is null ? Summary.GetProperty("province") : Jurisdiction(jurisdiction);
}
