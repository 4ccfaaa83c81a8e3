using Oversight.Contracts;
using Oversight.Contracts.Plugins;
using Oversight.Contracts.Rules;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Parameters;

/// <summary>Reads <c>parameters.yaml</c>: every number of a document, dated, with unit and citation.</summary>
internal sealed class ParameterFile
{
    private readonly string _path;
    private readonly LegalDocument _document;
    private readonly YamlFile _yaml;

    private ParameterFile(string path, LegalDocument document)
    {
        _path = path;
        _document = document;
        _yaml = new YamlFile(path, (line, column, reason) => new PolicyLoadException(path, line, column, reason) { Code = PolicyFaults.Yaml });
    }

    /// <summary>Reads and checks the file.</summary>
    /// <exception cref="PolicyLoadException">The file cannot be read, a key is unknown or missing, dates leave a gap or overlap.</exception>
    public static IReadOnlyDictionary<string, ParameterDefinition> Read(string path, LegalDocument document) =>
        new ParameterFile(path, document).Read(failed: null);

    /// <summary>Reads the file as far as it can be read, and says of each parameter that cannot be what is wrong with it.</summary>
    /// <exception cref="PolicyLoadException">The file as a whole cannot be read.</exception>
    public static IReadOnlyDictionary<string, ParameterDefinition> Read(string path, LegalDocument document, Action<string, PolicyLoadException> failed) =>
        new ParameterFile(path, document).Read(failed);

    private Dictionary<string, ParameterDefinition> Read(Action<string, PolicyLoadException>? failed)
    {
        var definitions = new Dictionary<string, ParameterDefinition>(StringComparer.Ordinal);
        if (_yaml.Root() is not { } root)
        {
            return definitions;
        }

        foreach (var (key, node) in _yaml.Map(_yaml.Fields(root, "parameters")["parameters"]).Children)
        {
            var name = _yaml.Scalar(key);
            try
            {
                definitions[name] = Definition(name, key, node);
            }
            catch (PolicyLoadException failure) when (failed is not null)
            {
                failed(name, failure);
            }
        }

        return definitions;
    }

    private ParameterDefinition Definition(string name, YamlNode key, YamlNode node)
    {
        var fields = _yaml.Fields(node, "unit", "zh", "en", "values", "assumption?", "checked_on?");
        var unitText = _yaml.Scalar(fields["unit"]);
        if (!ParameterUnits.TryUnit(unitText, out var unit))
        {
            throw _yaml.Unknown(fields["unit"], "未知单位", "unknown unit", unitText, ParameterUnits.All);
        }

        LocalText? assumption = null;
        if (fields.TryGetValue("assumption", out var assumed))
        {
            var words = _yaml.Fields(assumed, "zh", "en");
            assumption = new LocalText(_yaml.Scalar(words["zh"]), _yaml.Scalar(words["en"]));
        }

        if (fields["values"] is not YamlSequenceNode { Children.Count: > 0 } list)
        {
            throw _yaml.Wrong(fields["values"], "values 要有至少一项", "values needs at least one entry");
        }

        var values = list.Children.Select(value => Value(unit, value)).ToArray();
        CheckTime(name, values);
        return new ParameterDefinition(
            name, unit, new LocalText(_yaml.Scalar(fields["zh"]), _yaml.Scalar(fields["en"])), assumption, values, Line(key))
        {
            Column = (int)key.Start.Column,
            CheckedOn = fields.TryGetValue("checked_on", out var day) ? Date(day) : null,
        };
    }

    private ParameterValue Value(ParameterUnit unit, YamlNode node)
    {
        var fields = _yaml.Fields(node, "from", "value", "citation", "to?");
        var text = _yaml.Scalar(fields["value"]);
        if (ParameterUnits.Parse(unit, text) is null)
        {
            throw _yaml.Wrong(
                fields["value"],
                $"“{text}” 不是 {ParameterUnits.NameOf(unit)} 的值；例：{ParameterUnits.Form(unit)}",
                $"\"{text}\" is no value in {ParameterUnits.NameOf(unit)}; write it like {ParameterUnits.Form(unit)}");
        }

        return new ParameterValue(
            Date(fields["from"]), fields.TryGetValue("to", out var to) ? Date(to) : null, text, _yaml.Scalar(fields["citation"]), Line(node), (int)node.Start.Column);
    }

    private void CheckTime(string name, ParameterValue[] values)
    {
        if (values[0].From > _document.ValidFrom)
        {
            throw WrongAt(
                values[0],
                $"参数 {name} 从 {values[0].From:yyyy-MM-dd} 起才有值，而文件自 {_document.ValidFrom:yyyy-MM-dd} 起有效",
                $"parameter {name} has no value before {values[0].From:yyyy-MM-dd}, but the document is valid from {_document.ValidFrom:yyyy-MM-dd}");
        }

        for (var i = 0; i < values.Length; i++)
        {
            var value = values[i];
            if (value.To < value.From)
            {
                throw WrongAt(value, $"参数 {name} 的 to 早于 from", $"parameter {name} ends before it begins");
            }

            if (i + 1 == values.Length)
            {
                if (value.To is { } last && (_document.ValidTo is not { } end || last < end))
                {
                    throw WrongAt(value, $"参数 {name} 在文件有效期结束前就没有值了", $"parameter {name} has no value for the end of the document's validity");
                }
            }
            else if (values[i + 1].From <= (value.To ?? value.From))
            {
                throw WrongAt(values[i + 1], $"参数 {name} 的时间段重叠或次序不对", $"parameter {name} has values that overlap or are out of order");
            }
            else if (value.To is { } to && values[i + 1].From > to.AddDays(1))
            {
                throw WrongAt(values[i + 1], $"参数 {name} 的时间段之间有空缺", $"parameter {name} has a gap between its values");
            }
        }
    }

    private DateOnly Date(YamlNode node)
    {
        var text = _yaml.Scalar(node);
        return ParameterUnits.TryDate(text, out var date)
            ? date
            : throw _yaml.Wrong(node, $"“{text}” 不是 yyyy-MM-dd 的日期", $"\"{text}\" is not a date like yyyy-MM-dd");
    }

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private PolicyLoadException WrongAt(ParameterValue value, string zh, string en) =>
        new(_path, value.Line, value.Column, new LocalText(zh, en)) { Code = PolicyFaults.Dates };
}
