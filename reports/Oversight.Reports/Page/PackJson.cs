using System.Text.Json;
using Oversight.Reports.Json;
using Oversight.Reports.Model;

namespace Oversight.Reports.Page;

/// <summary>Writes a rule pack for the page: its document, parameters and rules.</summary>
internal static class PackJson
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, PackInfo pack)
    {
        json.WriteString("id", pack.Id);
        json.WriteText("name", pack.Name);
        json.WriteString("version", pack.Version);
        json.WriteText("title", pack.Title);
        json.WriteString("number", pack.DocumentNumber);
        json.WriteString("validFrom", pack.ValidFrom.ToString(DateFormat));
        json.WriteString("validTo", pack.ValidTo?.ToString(DateFormat));
        json.WriteString("calendar", pack.Calendar.ToString().ToLowerInvariant());
        json.WriteString("overload", pack.OverloadRule);
        json.WriteTexts("assumptions", pack.Assumptions);
        json.WriteObjects("files", pack.Files, file =>
        {
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
        });
        json.WriteObjects("switchedOff", pack.SwitchedOff, off =>
        {
            json.WriteString("rule", off.Rule);
            json.WriteString("from", off.From?.ToString(DateFormat));
            json.WriteString("to", off.To?.ToString(DateFormat));
            json.WriteText("reason", off.Reason);
            json.WriteString("citation", off.Citation);
        });
        json.WriteObjects("overrides", pack.Overrides, one =>
        {
            json.WriteString("name", one.Name);
            json.WriteString("value", one.Value);
        });
        json.WriteObjects("parameters", pack.Parameters, parameter => Parameter(json, parameter));
        json.WriteObjects("rules", pack.Rules, rule => Rule(json, rule));
    }

    private static void Rule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("kind", rule.Kind?.ToString() ?? "Draw");
        json.WriteString("severity", rule.Severity.ToString());
        json.WriteString("article", rule.Article);
        json.WriteText("wording", rule.Wording);
        json.WriteString("topic", rule.Topic.ToString());
        json.WriteStartArray("indicators");
        foreach (var indicator in rule.Indicators)
        {
            json.WriteStringValue(indicator);
        }

        json.WriteEndArray();
        json.WriteString("milestone", rule.Milestone);
        json.WriteString("due", rule.DueOn?.ToString(DateFormat));
        json.WriteObjects("parameters", rule.Parameters, parameter => Parameter(json, parameter));
        json.WriteString("script", rule.Script);
        json.WriteNumber("line", rule.Line);
    }

    private static void Parameter(Utf8JsonWriter json, ParameterInfo parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteString("unit", parameter.Unit.ToString());
        json.WriteString("value", parameter.Value);
        json.WriteString("citation", parameter.Citation);
        if (parameter.Assumption is { } why)
        {
            json.WriteText("assumption", why);
        }
    }
}
