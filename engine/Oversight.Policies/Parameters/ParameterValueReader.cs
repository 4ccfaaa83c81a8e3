using Oversight.Contracts.Rules;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Parameters;

/// <summary>Reads dated values as <c>parameters.yaml</c> and <c>extends.yaml</c> write them.</summary>
internal static class ParameterValueReader
{
    /// <summary>One value, with its days and its citation.</summary>
    public static ParameterValue Value(YamlFile yaml, ParameterUnit unit, YamlNode node)
    {
        var fields = yaml.Fields(node, "from", "value", "citation", "to?");
        var text = yaml.Scalar(fields["value"]);
        if (ParameterUnits.Parse(unit, text) is null)
        {
            throw yaml.Wrong(
                fields["value"],
                $"“{text}” 不是 {ParameterUnits.NameOf(unit)} 的值；例：{ParameterUnits.Form(unit)}",
                $"\"{text}\" is no value in {ParameterUnits.NameOf(unit)}; write it like {ParameterUnits.Form(unit)}");
        }

        return new ParameterValue(
            Date(yaml, fields["from"]),
            fields.TryGetValue("to", out var to) ? Date(yaml, to) : null,
            text,
            yaml.Scalar(fields["citation"]),
            (int)node.Start.Line,
            (int)node.Start.Column);
    }

    /// <summary>A day.</summary>
    public static DateOnly Date(YamlFile yaml, YamlNode node)
    {
        var text = yaml.Scalar(node);
        return ParameterUnits.TryDate(text, out var date)
            ? date
            : throw yaml.Wrong(node, $"“{text}” 不是 yyyy-MM-dd 的日期", $"\"{text}\" is not a date like yyyy-MM-dd");
    }
}
