using Oversight.Cli.Console;
using Oversight.Reports.Output;

namespace Oversight.Cli.Doctor;

/// <summary>What was found as a JSON array of {name, status, finding, advice}.</summary>
internal static class FindingsJson
{
    public static void Write(IEnumerable<(ICheck Check, Finding Finding)> found, Words words, Stream output)
    {
        JsonFile.Write(output, json =>
        {
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
        });
    }
}
