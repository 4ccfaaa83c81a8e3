using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Oversight.Reports.Tests.Support;

/// <summary>Checks JSON against the few keywords of JSON Schema that our schema uses; another keyword fails the test.</summary>
public static class SchemaCheck
{
    public static List<string> Faults(JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(schema, schema, value, "$", faults);
        return faults;
    }

    private static void Check(JsonNode root, JsonNode schema, JsonNode? value, string path, List<string> faults)
    {
        void Fault(bool wrong, string keyword)
        {
            if (wrong)
            {
                faults.Add($"{path}: {keyword}");
            }
        }

        foreach (var (keyword, rule) in schema.AsObject())
        {
            switch (keyword)
            {
                case "$schema" or "$id" or "$defs" or "title" or "description" or "properties" or "prefixItems":
                    break;
                case "$ref":
                    Check(root, root["$defs"]![rule!.GetValue<string>()["#/$defs/".Length..]]!, value, path, faults);
                    break;
                case "type":
                    var types = rule is JsonArray several ? several.Select(t => t!.GetValue<string>()) : [rule!.GetValue<string>()];
                    Fault(!types.Any(type => IsOf(type, value)), keyword);
                    break;
                case "anyOf":
                    Fault(!rule!.AsArray().Any(one => Passes(root, one!, value)), keyword);
                    break;
                case "enum":
                    Fault(!rule!.AsArray().Any(one => JsonNode.DeepEquals(one, value)), keyword);
                    break;
                case "required":
                    Fault(value is JsonObject o && rule!.AsArray().Any(n => !o.ContainsKey(n!.GetValue<string>())), keyword);
                    break;
                case "additionalProperties":
                    foreach (var (name, member) in value as JsonObject ?? [])
                    {
                        var known = schema["properties"]?[name];
                        Fault(known is null && rule!.GetValueKind() == JsonValueKind.False, $"{keyword} {name}");
                        if ((known ?? (rule is JsonObject ? rule : null)) is { } inner)
                        {
                            Check(root, inner, member, $"{path}.{name}", faults);
                        }
                    }

                    break;
                case "items":
                    var list = value as JsonArray ?? [];
                    var prefix = schema["prefixItems"]?.AsArray() ?? [];
                    Fault(rule!.GetValueKind() == JsonValueKind.False && list.Count > prefix.Count, keyword);
                    for (var i = 0; i < list.Count; i++)
                    {
                        Check(root, i < prefix.Count ? prefix[i]! : rule, list[i], $"{path}[{i}]", faults);
                    }

                    break;
                case "minItems":
                    Fault(value is JsonArray a && a.Count < rule!.GetValue<int>(), keyword);
                    break;
                case "minimum":
                    Fault(IsOf("number", value) && value!.GetValue<double>() < rule!.GetValue<double>(), keyword);
                    break;
                case "maximum":
                    Fault(IsOf("number", value) && value!.GetValue<double>() > rule!.GetValue<double>(), keyword);
                    break;
                case "pattern":
                    Fault(IsOf("string", value) && !Regex.IsMatch(value!.GetValue<string>(), rule!.GetValue<string>()), keyword);
                    break;
                default:
                    throw new NotSupportedException($"SchemaCheck does not know {keyword}.");
            }
        }
    }

    private static bool Passes(JsonNode root, JsonNode schema, JsonNode? value)
    {
        var faults = new List<string>();
        Check(root, schema, value, "", faults);
        return faults.Count == 0;
    }

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && value.GetValue<double>() % 1 == 0,
        _ => throw new NotSupportedException(type),
    };
}
