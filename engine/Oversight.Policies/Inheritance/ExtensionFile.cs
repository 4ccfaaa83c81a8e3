using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Parameters;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Inheritance;

/// <summary>Reads <c>extends.yaml</c>: which pack a pack extends, and what of it is otherwise.</summary>
internal sealed class ExtensionFile
{
    /// <summary>Its name in the plug-in's folder.</summary>
    public const string Name = "extends.yaml";

    private readonly string _path;
    private readonly YamlFile _yaml;
    private readonly Dictionary<string, YamlNode> _fields;

    private ExtensionFile(string path)
    {
        _path = path;
        _yaml = new YamlFile(path, (line, column, reason) => Fault(line, column, reason, PolicyFaults.Yaml));
        _fields = _yaml.Root() is { } root
            ? _yaml.Fields(root, "extends", "switched_off?", "overrides?")
            : throw Fault(0, 0, new LocalText("缺少 extends", "extends is missing"), PolicyFaults.Yaml);
        Base = _yaml.Scalar(_fields["extends"]);
    }

    /// <summary>Id of the pack that is extended.</summary>
    public string Base { get; }

    /// <summary>Reads the file of a plug-in.</summary>
    /// <param name="folder">The plug-in's folder.</param>
    /// <returns>Null where the pack extends none.</returns>
    /// <exception cref="PolicyLoadException">It cannot be read, or a key is unknown or missing.</exception>
    public static ExtensionFile? Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        return File.Exists(path) ? new ExtensionFile(path) : null;
    }

    /// <summary>The exception for the pack that is extended, at the place where it is named.</summary>
    public PolicyLoadException Wrong(string zh, string en, string code = PolicyFaults.NoBase) => At(_fields["extends"], new LocalText(zh, en), code);

    /// <summary>The rules that the pack switches off.</summary>
    /// <param name="pack">Id of the pack.</param>
    /// <param name="origin">The pack that is extended.</param>
    /// <param name="rules">The rules that can be switched off, by their ids in the pack that is extended.</param>
    /// <param name="failed">Takes what is wrong with an entry; the others are read.</param>
    public IReadOnlyList<SwitchOff> SwitchedOff(string pack, PackOrigin origin, IReadOnlyCollection<string> rules, Action<PolicyLoadException> failed)
    {
        var found = new List<SwitchOff>();
        foreach (var node in _fields.TryGetValue("switched_off", out var list) ? YamlFile.Items(list) : [])
        {
            try
            {
                var off = SwitchOff(node, pack, origin, rules);
                var other = found.Find(other => other.Rule == off.Rule && (other.From ?? DateOnly.MinValue) <= (off.To ?? DateOnly.MaxValue) && (off.From ?? DateOnly.MinValue) <= (other.To ?? DateOnly.MaxValue));
                found.Add(other is null ? off : throw _yaml.Wrong(
                    node, $"规则 {_yaml.Scalar(_yaml.Map(node).Children["rule"])} 在同一天停用了两次", $"rule {_yaml.Scalar(_yaml.Map(node).Children["rule"])} is switched off twice on the same days"));
            }
            catch (PolicyLoadException failure)
            {
                failed(failure);
            }
        }

        return found;
    }

    /// <summary>The parameters taken over, with the pack's own values.</summary>
    /// <param name="inherited">The parameters as they are taken over, by name.</param>
    /// <param name="pack">Id of the pack that is extended, for messages.</param>
    /// <param name="failed">Takes what is wrong with a parameter; the others are read.</param>
    public IReadOnlyDictionary<string, ParameterDefinition> Overrides(
        IReadOnlyDictionary<string, ParameterDefinition> inherited, string pack, Action<PolicyLoadException> failed)
    {
        var result = new Dictionary<string, ParameterDefinition>(inherited, StringComparer.Ordinal);
        IEnumerable<KeyValuePair<YamlNode, YamlNode>> entries = _fields.TryGetValue("overrides", out var map) ? _yaml.Map(map).Children : [];
        foreach (var (key, node) in entries)
        {
            try
            {
                var name = _yaml.Scalar(key);
                result[name] = inherited.TryGetValue(name, out var definition)
                    ? Override(definition, key, node)
                    : throw Coded(_yaml.Unknown(key, $"{pack} 没有参数", $"{pack} has no parameter", name, [.. inherited.Keys]), PolicyFaults.NotInherited);
            }
            catch (PolicyLoadException failure)
            {
                failed(failure);
            }
        }

        return result;
    }

    private SwitchOff SwitchOff(YamlNode node, string pack, PackOrigin origin, IReadOnlyCollection<string> rules)
    {
        var fields = _yaml.Fields(node, "rule", "zh", "en", "citation", "from?", "to?");
        var rule = _yaml.Scalar(fields["rule"]);
        if (!rules.Contains(rule))
        {
            throw Coded(_yaml.Unknown(fields["rule"], $"{origin.Pack} 没有规则", $"{origin.Pack} has no rule", rule, rules), PolicyFaults.NotInherited);
        }

        DateOnly? from = fields.TryGetValue("from", out var first) ? ParameterValueReader.Date(_yaml, first) : null;
        DateOnly? to = fields.TryGetValue("to", out var last) ? ParameterValueReader.Date(_yaml, last) : null;
        return to < from
            ? throw At(last!, new LocalText($"规则 {rule} 的 to 早于 from", $"rule {rule} is switched on again before it is switched off"), PolicyFaults.Dates)
            : new SwitchOff(
                origin.IdIn(pack, rule),
                pack,
                new LocalText(_yaml.Scalar(fields["zh"]), _yaml.Scalar(fields["en"])),
                _yaml.Scalar(fields["citation"]),
                from,
                to);
    }

    private ParameterDefinition Override(ParameterDefinition definition, YamlNode key, YamlNode node)
    {
        var fields = _yaml.Fields(node, "values", "checked_on?");
        if (fields["values"] is not YamlSequenceNode { Children.Count: > 0 } list)
        {
            throw _yaml.Wrong(fields["values"], "values 要有至少一项", "values needs at least one entry");
        }

        var own = list.Children.Select(value => ParameterValueReader.Value(_yaml, definition.Unit, value)).ToArray();
        ParameterTime.Check(definition.Name, own, document: null, (value, zh, en) => Fault(value.Line, value.Column, new LocalText(zh, en), PolicyFaults.Dates));
        return definition with
        {
            Values = InheritedParameter.Merge(definition.Values, own),
            CheckedOn = fields.TryGetValue("checked_on", out var day) ? ParameterValueReader.Date(_yaml, day) : null,

            // What the pack that is extended assumes is not this pack's assumption any more.
            Assumption = null,
            Line = (int)key.Start.Line,
            Column = (int)key.Start.Column,
        };
    }

    private static PolicyLoadException Coded(Exception fault, string code)
    {
        var known = (PolicyLoadException)fault;
        return new PolicyLoadException(known.File, known.Line, known.Column, known.Reason) { Code = code };
    }

    private PolicyLoadException At(YamlNode node, LocalText reason, string code) => Fault((int)node.Start.Line, (int)node.Start.Column, reason, code);

    private PolicyLoadException Fault(int line, int column, LocalText reason, string code) => new(_path, line, column, reason) { Code = code };
}
