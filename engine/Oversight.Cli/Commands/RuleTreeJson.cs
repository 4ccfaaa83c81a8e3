using System.Text.Json;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Reports.Json;
using Oversight.Reports.Output;

namespace Oversight.Cli.Commands;

/// <summary>Where the rules and parameters of packs come from, as JSON.</summary>
internal static class RuleTreeJson
{
    public static void Write(IReadOnlyList<LoadedPlugin> plugins, Stream output) => JsonFile.Write(output, json =>
    {
        json.WriteStartArray();
        foreach (var plugin in plugins)
        {
            json.WriteStartObject();
            json.WriteString("pack", plugin.Plugin.Id);
            json.WriteStartArray("extends");
            foreach (var pack in plugin.Inheritance?.Packs ?? [])
            {
                json.WriteStringValue(pack.Id);
            }

            json.WriteEndArray();
            json.WriteStartArray("rules");
            foreach (var rule in plugin.Pack.All)
            {
                Write(json, plugin, rule);
            }

            json.WriteEndArray();
            json.WriteStartArray("parameters");
            foreach (var parameter in plugin.Parameters)
            {
                Write(json, parameter);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, LoadedPlugin plugin, DeclaredRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("inherited_from", rule.Origin?.Pack);
        json.WriteString("id_in_base", rule.Origin is null ? null : plugin.Inheritance!.IdInBase(rule));
        json.WriteString("article", rule.Citation.Article);
        json.WriteString("script", rule.Location.File);
        json.WriteNumber("line", rule.Location.Line);
        SwitchOffJson.WriteAll(json, rule.SwitchedOff);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ParameterDefinition parameter)
    {
        json.WriteStartObject();
        json.WriteString("name", parameter.Name);
        json.WriteString("unit", ParameterUnits.NameOf(parameter.Unit));
        json.WriteString("inherited_from", parameter.Pack);
        json.WriteBoolean("overridden", parameter.IsOverridden);
        json.WriteStartArray("values");
        foreach (var value in parameter.Values)
        {
            json.WriteStartObject();
            json.WriteString("from", $"{value.From:yyyy-MM-dd}");
            json.WriteString("to", value.To is { } to ? $"{to:yyyy-MM-dd}" : null);
            json.WriteString("value", value.Text);
            json.WriteString("citation", value.Citation);
            json.WriteString("pack", value.Pack);
            json.WriteString("instead_of", parameter.Inherited is { } inherited && value.Pack is null ? inherited.TextOn(value.From) : null);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("set", parameter.Override);
        json.WriteEndObject();
    }
}
