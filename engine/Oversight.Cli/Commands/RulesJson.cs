using System.Text.Json;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Reports.Json;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands;

/// <summary>The loaded rules as a JSON array.</summary>
internal static class RulesJson
{
    public static void Write(IReadOnlyList<LoadedPlugin> plugins, Stream output)
    {
        JsonFile.Write(output, json =>
        {
            json.WriteStartArray();
            foreach (var plugin in plugins)
            {
                foreach (var rule in plugin.Pack.All)
                {
                    Write(json, plugin, rule);
                }
            }

            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, LoadedPlugin plugin, DeclaredRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("pack", plugin.Plugin.Id);
        json.WriteString("kind", RuleKindNames.KindOf(rule));
        json.WriteString("severity", RuleKindNames.SeverityOf(rule));
        json.WriteStartObject("citation");
        json.WriteString("document", (rule.Origin?.Document ?? plugin.Document).Number);
        json.WriteString("article", rule.Citation.Article);
        json.WriteString("zh", rule.Citation.Wording.Zh);
        json.WriteString("en", rule.Citation.Wording.En);
        json.WriteEndObject();
        json.WriteStartArray("parameters");
        foreach (var parameter in RuleParameters.Of(plugin, rule))
        {
            Write(json, parameter);
        }

        json.WriteEndArray();
        json.WriteString("valid_from", $"{plugin.Document.ValidFrom:yyyy-MM-dd}");
        if (plugin.Document.ValidTo is { } end)
        {
            json.WriteString("valid_to", $"{end:yyyy-MM-dd}");
        }
        else
        {
            json.WriteNull("valid_to");
        }

        json.WriteString("script", rule.Location.File);
        json.WriteNumber("line", rule.Location.Line);
        if (rule.Origin is { } origin)
        {
            json.WriteString("inherited_from", origin.Pack);
            SwitchOffJson.WriteAll(json, rule.SwitchedOff);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParameterDefinition parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("unit", ParameterUnits.NameOf(parameter.Unit));
        json.WriteStartArray("values");
        foreach (var value in parameter.Values)
        {
            json.WriteStartObject();
            json.WriteString("from", $"{value.From:yyyy-MM-dd}");
            json.WriteString("value", value.Text);
            json.WriteString("citation", value.Citation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (parameter.Override is { } set)
        {
            json.WriteString("override", set);
        }

        json.WriteBoolean("assumption", parameter.Assumption is not null);
        json.WriteEndObject();
    }
}
