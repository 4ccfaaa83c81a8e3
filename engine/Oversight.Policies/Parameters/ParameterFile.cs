using Oversight.Contracts;
using Oversight.Contracts.Plugins;
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

        var values = list.Children.Select(value => ParameterValueReader.Value(_yaml, unit, value)).ToArray();
        ParameterTime.Check(name, values, _document, WrongAt);
        return new ParameterDefinition(
            name, unit, new LocalText(_yaml.Scalar(fields["zh"]), _yaml.Scalar(fields["en"])), assumption, values, Line(key))
        {
            Column = (int)key.Start.Column,
            CheckedOn = fields.TryGetValue("checked_on", out var day) ? ParameterValueReader.Date(_yaml, day) : null,
        };
    }

    private static int Line(YamlNode node) => (int)node.Start.Line;

    private PolicyLoadException WrongAt(ParameterValue value, string zh, string en) =>
        new(_path, value.Line, value.Column, new LocalText(zh, en)) { Code = PolicyFaults.Dates };
}
