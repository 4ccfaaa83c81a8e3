using System.Text.Encodings.Web;
using System.Text.Json;
using Oversight.Cli.Console;

namespace Oversight.Cli.Doctor;

/// <summary>What was found as a JSON array of {name, status, finding, advice}.</summary>
internal static class FindingsJson
{
    public static void Write(IEnumerable<(ICheck Check, Finding Finding)> found, Words words, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartArray();
        foreach (var (check, finding) in found)
        {
            json.WriteStartObject();
            json.WriteString("name", check.Name);
            json.WriteString("status", finding.Health switch
            {
                Health.Ok => "ok",
                Health.Note => "note",
                _ => "problem",
            });
            json.WriteString("finding", words[finding.Text]);
            json.WriteString("advice", finding.Advice is { } advice ? words[advice] : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        output.WriteByte((byte)'\n');
    }
}
