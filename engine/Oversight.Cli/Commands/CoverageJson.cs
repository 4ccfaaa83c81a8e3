using System.Text.Json;
using Oversight.Cli.Console;
using Oversight.Policies.Cases;
using Oversight.Reports.Json;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands;

/// <summary>The coverage of rules by cases as JSON.</summary>
internal static class CoverageJson
{
    public static void Write(IReadOnlyList<PackCases> reports, Words words, Stream output)
    {
        JsonFile.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var report in reports)
            {
                json.WriteStartObject();
                json.WriteString("pack", report.Plugin.Plugin.Id);
                json.WriteNumber("needed", report.Needed);
                json.WriteNumber("missing", report.Missing);
                if (report.Plugin.Inheritance is { } inheritance)
                {
                    Write(json, "unchanged", report.Plugin.Pack.All.Where(report.Plugin.IsUnchanged).Select(rule => rule.Id));
                    SwitchOffJson.WriteAll(json, inheritance.SwitchedOff);
                }

                json.WriteStartArray("cases");
                foreach (var result in report.Results)
                {
                    Write(json, result, words);
                }

                json.WriteEndArray();
                json.WriteStartArray("coverage");
                foreach (var rule in report.Coverage)
                {
                    Write(json, rule);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, CaseResult result, Words words)
    {
        json.WriteStartObject();
        json.WriteString("file", result.Case.File);
        json.WriteNumber("line", result.Case.Line);
        json.WriteString("name", result.Case.Name);
        json.WriteBoolean("passed", result.Passed);
        Write(json, "failures", result.Failures.Select(failure => words[failure.Text]));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RuleCoverage rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.RuleId);
        json.WriteString("from", $"{rule.From:yyyy-MM-dd}");
        json.WriteString("to", rule.To is { } to ? $"{to:yyyy-MM-dd}" : null);
        Write(json, "reached", rule.Needed.Where(rule.Reached.Contains));
        Write(json, "missing", rule.Missing);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
