using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Cases;

/// <summary>Reads a file of cases strictly: what it does not know it refuses, with its place.</summary>
internal sealed class CaseFile
{
    private readonly LoadedPlugin _plugin;
    private readonly string _relative;
    private readonly YamlFile _yaml;
    private readonly CaseTables _tables;
    private readonly ExpectationReader _expectations;

    private CaseFile(string path, string relative, LoadedPlugin plugin)
    {
        _plugin = plugin;
        _relative = relative;
        _yaml = new YamlFile(path, (line, column, reason) => new PolicyLoadException(path, line, column, reason) { Code = PolicyFaults.Yaml });
        _tables = new CaseTables(_yaml);
        _expectations = new ExpectationReader(_yaml, plugin);
    }

    /// <summary>The cases of a pack, in the order of its files.</summary>
    /// <exception cref="PolicyLoadException">A file of cases cannot be read, or names what there is not.</exception>
    public static IReadOnlyList<PolicyCase> ReadAll(LoadedPlugin plugin)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        return [.. plugin.Folder.CasePaths().SelectMany(path => Read(path, plugin.Folder.Relative(path), plugin))];
    }

    /// <summary>The cases of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="relative">Its path as it is reported.</param>
    /// <param name="plugin">The pack whose rules the cases name.</param>
    /// <exception cref="PolicyLoadException">The file cannot be read, or names what there is not.</exception>
    public static IReadOnlyList<PolicyCase> Read(string path, string relative, LoadedPlugin plugin) =>
        new CaseFile(path, relative, plugin).Read();

    private List<PolicyCase> Read()
    {
        var cases = new List<PolicyCase>();
        if (_yaml.Root() is not { } root)
        {
            return cases;
        }

        var fields = _yaml.Fields(root, "year?", "as_of?", "given?", "cases");
        var year = Year(fields.GetValueOrDefault("year"));
        var asOf = Day(fields.GetValueOrDefault("as_of"));
        var given = _tables.Read(fields.GetValueOrDefault("given"));
        foreach (var node in YamlFile.Items(fields["cases"]))
        {
            var one = Case(node, year, asOf, given);
            if (cases.Any(other => other.Name == one.Name))
            {
                throw _yaml.Wrong(node, $"案例名 “{one.Name}” 重复", $"the name \"{one.Name}\" is used twice");
            }

            cases.Add(one);
        }

        return cases;
    }

    private PolicyCase Case(YamlNode node, int? year, DateOnly? asOf, IReadOnlyDictionary<string, IReadOnlyList<CaseRow>> given)
    {
        var fields = _yaml.Fields(node, "name", "expect", "year?", "as_of?", "set?", "rows?", "without?");
        var own = Year(fields.GetValueOrDefault("year"));
        var reportYear = own ?? year ?? throw _yaml.Wrong(node, "没有 year：案例或文件要写明报告年度", "year is missing: the case or the file names the report year");

        // A cut-off of the file belongs to the file's year.
        var cutOff = Day(fields.GetValueOrDefault("as_of")) ?? (own is null ? asOf : null) ?? new DateOnly(reportYear, 12, 31);
        return new PolicyCase(
            _plugin.Plugin.Id,
            _relative,
            (int)node.Start.Line,
            _yaml.Scalar(fields["name"]),
            reportYear,
            cutOff,
            Set(fields.GetValueOrDefault("set")),
            _tables.Merge(given, fields.GetValueOrDefault("rows"), fields.GetValueOrDefault("without")),
            _expectations.Read(fields["expect"]));
    }

    private ParameterOverride[] Set(YamlNode? node) => node is null
        ? []
        : [.. _yaml.Map(node).Children
            .Select(pair =>
            {
                var (name, value) = (_yaml.Scalar(pair.Key), _yaml.Scalar(pair.Value));
                var definition = _plugin.Parameters.FirstOrDefault(parameter => parameter.Name == name)
                    ?? throw _yaml.Unknown(pair.Key, "没有参数", "there is no parameter", name, [.. _plugin.Parameters.Select(parameter => parameter.Name)]);
                return ParameterUnits.Parse(definition.Unit, value) is null
                    ? throw _yaml.Wrong(pair.Value, $"“{value}” 不是 {ParameterUnits.NameOf(definition.Unit)} 的值", $"\"{value}\" is no value in {ParameterUnits.NameOf(definition.Unit)}")
                    : new ParameterOverride(_plugin.Plugin.Id, name, value);
            })
            .OrderBy(set => set.Name, StringComparer.Ordinal)];

    private int? Year(YamlNode? node) => node is null
        ? null
        : int.TryParse(_yaml.Scalar(node), out var year) && year is >= 1 and <= 9999
            ? year
            : throw _yaml.Wrong(node, "年度应为 1–9999", "a year from 1 to 9999 is expected");

    private DateOnly? Day(YamlNode? node) => node is null ? null : _expectations.Day(node);
}
