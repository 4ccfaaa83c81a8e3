using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Authoring.Scaffolding;
using YamlDotNet.RepresentationModel;

namespace Oversight.Authoring.Tests.Scaffolding;

/// <summary>The schemas by which editors check the YAML files of a plug-in: they must accept every file that the program accepts.</summary>
public sealed class YamlSchemasTests
{
    private static readonly string Plugins = Path.Combine(
        typeof(YamlSchemasTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!, "plugins");

    public static TheoryData<string> YamlFiles =>
    [
        .. Directory.EnumerateFiles(Plugins, "*.yaml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Plugins, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(YamlFiles))]
    public void Schemas_OfEveryFileOfThePacks_AreNamedInItAndAcceptIt(string file)
    {
        const string Modeline = "# yaml-language-server: $schema=";
        var path = Path.Combine(Plugins, file);
        var first = File.ReadLines(path).First();
        Assert.StartsWith(Modeline, first, StringComparison.Ordinal);
        var schema = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, first[Modeline.Length..]));
        Assert.Equal(file.EndsWith("/parameters.yaml", StringComparison.Ordinal) ? YamlSchemas.ParametersFile : YamlSchemas.CasesFile, Path.GetFileName(schema));

        Assert.Empty(Faults(JsonNode.Parse(File.ReadAllText(schema))!, Read(path), file));
    }

    [Fact]
    public void Schemas_OfTheRepository_AreThoseOfTheReaders() =>
        Assert.All(YamlSchemas.Files, file => GoldenFile.AssertIs($"plugins/schemas/{file.Key}", file.Value));

    [Theory]
    [InlineData("parameters: {a: {unit: cuont, zh: 一, en: One, values: [{from: 2020-01-01, value: 1, citation: 一}]}}", "parameters.a.unit")]
    [InlineData("parameters: {a: {unit: count, zh: 一, en: One, values: [{from: 2020-01-01, value: 1}]}}", "parameters.a.values[0]: citation")]
    [InlineData("parameters: {a: {unit: count, zh: 一, en: One, valeus: []}}", "parameters.a: valeus")]
    [InlineData("parameters: {a: {unit: count, zh: 一, en: One, values: [{from: soon, value: 1, citation: 一}]}}", "parameters.a.values[0].from")]
    public void Schemas_AWrongFile_IsRefusedAtItsPlace(string yaml, string place)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));

        Assert.Contains(Faults(JsonNode.Parse(YamlSchemas.Parameters())!, stream.Documents[0].RootNode, ""), fault => fault.Contains(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Support.TinyPacks.Extends, null)]
    [InlineData("{extends: zibo, switched_off: [{rule: a, zh: 一, en: One, citation: 一, from: 2022-01-01}], overrides: {b: {checked_on: 2026-01-01, values: [{from: 2022-01-01, value: 1, citation: 一}]}}}", null)]
    [InlineData("{extends: zibo, switched_off: [{rule: a, zh: 一, en: One}]}", ".switched_off[0]: citation is missing")]
    [InlineData("{extends: zibo, switched_off: [{rule: a, zh: 一, citation: 一}]}", ".switched_off[0]: en is missing")]
    [InlineData("{extends: zibo, overrides: {b: {values: [{from: 2022-01-01, value: 1}]}}}", ".overrides.b.values[0]: citation is missing")]
    [InlineData("{extends: zibo, overrides: {b: {unit: count, values: [{from: 2022-01-01, value: 1, citation: 一}]}}}", ".overrides.b: unit is unknown")]
    [InlineData("{switched_off: []}", ": extends is missing")]
    public void Extends_WhatTheProgramAccepts_IsAcceptedAndNothingElse(string yaml, string? fault)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));

        Assert.Equal(fault is null ? [] : [fault], Faults(JsonNode.Parse(YamlSchemas.Extends())!, stream.Documents[0].RootNode, ""));
    }

    private static YamlNode Read(string file)
    {
        var stream = new YamlStream();
        using var text = new StreamReader(file);
        stream.Load(text);
        return stream.Documents[0].RootNode;
    }

    /// <summary>The few words of JSON Schema that the schemas use.</summary>
    private static IEnumerable<string> Faults(JsonNode schema, YamlNode node, string place)
    {
        if (schema["anyOf"] is JsonArray any)
        {
            return any.Any(one => !Faults(one!, node, place).Any()) ? [] : [$"{place}: none fits"];
        }

        if (schema["enum"] is JsonArray values)
        {
            return node is YamlScalarNode { Value: { } text } && values.Any(value => value!.GetValue<string>() == text) ? [] : [$"{place}: {node} is none of the values"];
        }

        var types = schema["type"] is JsonArray several ? several.Select(type => type!.GetValue<string>()).ToArray() : [schema["type"]!.GetValue<string>()];
        switch (node)
        {
            case YamlMappingNode map when types.Contains("object"):
                var properties = schema["properties"]?.AsObject() ?? [];
                var required = schema["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? [];
                var missing = required.Where(name => !map.Children.ContainsKey(new YamlScalarNode(name))).Select(name => $"{place}: {name} is missing");
                return missing.Concat(map.Children.SelectMany(pair =>
                {
                    var name = ((YamlScalarNode)pair.Key).Value!;
                    var further = schema["additionalProperties"];
                    return properties[name] is { } own ? Faults(own, pair.Value, $"{place}.{name}")
                        : further is null ? []
                        : further.GetValueKind() == JsonValueKind.False ? [$"{place}: {name} is unknown"]
                        : Faults(further, pair.Value, $"{place}.{name}");
                }));
            case YamlSequenceNode list when types.Contains("array"):
                return schema["items"] is { } items ? list.Children.SelectMany((item, number) => Faults(items, item, $"{place}[{number}]")) : [];
            case YamlScalarNode scalar when types.Intersect(["string", "number", "integer", "boolean", "null"]).Any():
                return schema["pattern"]?.GetValue<string>() is { } pattern && !System.Text.RegularExpressions.Regex.IsMatch(scalar.Value ?? "", pattern)
                    ? [$"{place}: {scalar.Value} has another form"]
                    : [];
            default:
                return [$"{place}: {node.NodeType} is not of type {string.Join(" or ", types)}"];
        }
    }
}
