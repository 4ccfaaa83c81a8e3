using System.Text.Encodings.Web;
using System.Text.Json;

namespace Oversight.Authoring.Linting;

/// <summary>Findings in the format that code hosts and editors read: SARIF 2.1.0 (OASIS).</summary>
public static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes the findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="root">The folder to which file names are relative.</param>
    /// <param name="version">The program's version.</param>
    /// <param name="language">Language of the texts, <c>zh</c> or <c>en</c>.</param>
    /// <param name="output">Where it goes; left open.</param>
    public static void Write(IReadOnlyList<LintFinding> findings, string root, string version, string language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(findings);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "oversight plugin lint");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var rule in LintRule.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            json.WriteString("name", rule.Name);
            Text(json, "shortDescription", rule.Text.In(language));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            Write(json, finding, root, language);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LintFinding finding, string root, string language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", LintRule.All.ToList().IndexOf(finding.Rule));
        json.WriteString("level", Level(finding.Rule));
        Text(json, "message", finding.Text.In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(Path.GetRelativePath(root, finding.File).Replace('\\', '/')).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            if (finding.Column > 0)
            {
                json.WriteNumber("startColumn", finding.Column);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string Level(LintRule rule) => rule.StopsLoading ? "error" : "warning";
}
