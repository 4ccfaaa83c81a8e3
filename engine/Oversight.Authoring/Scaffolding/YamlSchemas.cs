using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Policies.Parameters;
using Oversight.Storage.Datasets;
using Oversight.Storage.Indicators;

namespace Oversight.Authoring.Scaffolding;

/// <summary>JSON Schemas (draft 2020-12) of the YAML files of a plug-in, for editors: made of what the readers accept.</summary>
public static class YamlSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>File of the schema of <c>parameters.yaml</c>.</summary>
    public const string ParametersFile = "parameters.schema.json";

    /// <summary>File of the schema of <c>cases/*.yaml</c>.</summary>
    public const string CasesFile = "cases.schema.json";

    /// <summary>File of the schema of <c>extends.yaml</c>.</summary>
    public const string ExtendsFile = "extends.schema.json";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schemas by the names of their files.</summary>
    public static IReadOnlyDictionary<string, string> Files => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [ParametersFile] = Parameters(),
        [CasesFile] = Cases(),
        [ExtendsFile] = Extends(),
    };

    /// <summary>The schema of <c>parameters.yaml</c>.</summary>
    public static string Parameters() => Text(Of(
        "parameters.yaml",
        new() { ["parameters"] = new JsonObject { ["type"] = "object", ["additionalProperties"] = Parameter() } },
        "parameters"));

    /// <summary>The schema of <c>extends.yaml</c>.</summary>
    public static string Extends() => Text(Of(
        "extends.yaml",
        new()
        {
            ["extends"] = String("Id of the pack that is extended."),
            ["switched_off"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = Object(
                    new()
                    {
                        ["rule"] = String("Its id in the pack that is extended."),
                        ["zh"] = String("The reason in Chinese."),
                        ["en"] = String("The reason in English."),
                        ["citation"] = String("Where it stands."),
                        ["from"] = Day(),
                        ["to"] = Day(),
                    },
                    "rule",
                    "zh",
                    "en",
                    "citation"),
            },
            ["overrides"] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = "Parameters of the pack that is extended, with other values on some days.",
                ["additionalProperties"] = Object(new() { ["checked_on"] = Day(), ["values"] = Values() }, "values"),
            },
        },
        "extends"));

    /// <summary>The schema of <c>cases/*.yaml</c>.</summary>
    public static string Cases() => Text(Of(
        "cases/*.yaml",
        new()
        {
            ["year"] = Year(),
            ["as_of"] = Day(),
            ["given"] = Tables(),
            ["cases"] = new JsonObject
            {
                ["type"] = "array",
                ["items"] = Object(
                    new()
                    {
                        ["name"] = String("What is tried; unique in the file."),
                        ["year"] = Year(),
                        ["as_of"] = Day(),
                        ["set"] = new JsonObject { ["type"] = "object", ["description"] = "Parameters that the case changes." },
                        ["rows"] = Tables(),
                        ["without"] = new JsonObject { ["type"] = "object", ["description"] = "Given rows that are taken away, by table: all, or their keys." },
                        ["expect"] = Expectation(),
                    },
                    "name",
                    "expect"),
            },
        },
        "cases"));

    private static JsonObject Parameter() => Object(
        new()
        {
            ["unit"] = Choice([.. ParameterUnits.All], null),
            ["zh"] = String("Its meaning in Chinese."),
            ["en"] = String("Its meaning in English."),
            ["assumption"] = Object(new() { ["zh"] = String(null), ["en"] = String(null) }, "zh", "en"),
            ["checked_on"] = Day(),
            ["values"] = Values(),
        },
        "unit",
        "zh",
        "en",
        "values");

    private static JsonObject Values() => new()
    {
        ["type"] = "array",
        ["minItems"] = 1,
        ["items"] = Object(
            new() { ["from"] = Day(), ["to"] = Day(), ["value"] = new JsonObject { ["type"] = Types("string", "number") }, ["citation"] = String("Where it stands.") },
            "from",
            "value",
            "citation"),
    };

    private static JsonObject Tables() => Object(new(ContractTables.All.Select(table => KeyValuePair.Create<string, JsonNode?>(table.Name, new JsonObject
    {
        ["type"] = "array",
        ["items"] = Object(
            new(table.Columns.Select(column => KeyValuePair.Create<string, JsonNode?>(column, new JsonObject { ["type"] = Types("string", "number", "boolean", "null") }))),
            [.. table.Key]),
    }))));

    // Rules are named by ids that no schema of all plug-ins can know.
    private static JsonObject Expectation()
    {
        var counts = new JsonObject { ["type"] = "integer", ["minimum"] = 0 };
        var breach = Object(
            new()
            {
                ["subject"] = new JsonObject { ["type"] = Types("string", "number") },
                ["state"] = Choice(["late", "overdue", "failed"], null),
                ["due_on"] = Day(),
                ["done_on"] = Day(),
                ["days_late"] = counts.DeepClone(),
                ["measured"] = new JsonObject { ["type"] = "number" },
                ["limit"] = new JsonObject { ["type"] = "number" },
            },
            "subject");
        var outcome = Object(new()
        {
            ["holds"] = counts.DeepClone(),
            ["pending"] = counts.DeepClone(),
            ["not_applicable"] = counts.DeepClone(),
            ["breaches"] = new JsonObject { ["type"] = "array", ["items"] = breach },
            ["plan"] = String("Of a rule that shapes the draw: the plan."),
            ["on"] = Day(),
            ["ratios"] = new JsonObject { ["type"] = "object" },
            ["exempt"] = new JsonObject { ["type"] = "array" },
            ["batches"] = new JsonObject { ["type"] = "boolean" },
        });
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["indicators"] = Object(new(IndicatorNames.InOrder.Where(name => name != IndicatorNames.CrossOverloadObjects)
                    .Select(name => KeyValuePair.Create<string, JsonNode?>(name, new JsonObject { ["type"] = Types("number", "null") })))),
                ["flagged"] = new JsonObject { ["type"] = "array" },
                ["spared"] = Object(new() { ["plan"] = String(null), ["on"] = Day(), ["objects"] = new JsonObject { ["type"] = "array" } }, "plan", "on", "objects"),
                ["qualified"] = new JsonObject { ["type"] = "array" },
            },
            ["additionalProperties"] = new JsonObject { ["anyOf"] = new JsonArray(Choice(["holds", "pending", "not_applicable", "any"], "How the rule comes out."), outcome) },
        };
    }

    private static JsonObject Of(string title, JsonObject properties, params string[] required)
    {
        var schema = Object(properties, required);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
        return schema;
    }

    private static JsonObject Object(JsonObject properties, params string[] required) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        ["additionalProperties"] = false,
    };

    private static JsonArray Types(params string[] types) => new([.. types.Select(type => (JsonNode)type)]);

    private static JsonObject String(string? description) => Described(new JsonObject { ["type"] = "string" }, description);

    private static JsonObject Choice(string[] values, string? description) => Described(new JsonObject { ["enum"] = Types(values) }, description);

    private static JsonObject Described(JsonObject schema, string? description)
    {
        if (description is not null)
        {
            schema["description"] = description;
        }

        return schema;
    }

    private static JsonObject Year() => new() { ["type"] = "integer", ["minimum"] = 1, ["maximum"] = 9999 };

    private static JsonObject Day() => new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" };

    private static string Text(JsonObject schema) => schema.ToJsonString(Form) + "\n";
}
