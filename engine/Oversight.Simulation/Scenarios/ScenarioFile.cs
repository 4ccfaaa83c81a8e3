using System.Globalization;
using Oversight.Contracts;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Storage;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Simulation.Scenarios;

/// <summary>Reads a scenario strictly: every name must be one that there is, every number within its range.</summary>
public sealed class ScenarioFile
{
    private const decimal MostFactor = 100;
    private const int MostOfficers = 1_000_000;

    // So many names are told where none is near; of more than that, a few.
    private const int Listed = 12;
    private const int Examples = 4;

    private readonly ScenarioNames names;
    private readonly YamlFile yaml;
    private readonly string path;

    private ScenarioFile(string path, ScenarioNames names)
    {
        (this.path, this.names) = (path, names);
        yaml = new YamlFile(path, (line, column, reason) => SimulationException.At(path, line, column, reason));
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="names">The names that it may use.</param>
    /// <exception cref="SimulationException">It cannot be read, or something in it is wrong; the reason has file, line and column.</exception>
    public static Scenario Read(string path, ScenarioNames names) => new ScenarioFile(path, names).Read();

    private Scenario Read()
    {
        if (yaml.Root() is not { } root)
        {
            throw SimulationException.At(path, 0, 0, new LocalText("文件是空的", "the file is empty"));
        }

        var fields = yaml.Fields(root, "name?", "set?", "ratios?", "officers?", "caps?");
        var ratios = fields.TryGetValue("ratios", out var changes)
            ? yaml.Fields(changes, "credit_grade?", "industry?", "item?", "section?")
            : [];
        var officers = fields.TryGetValue("officers", out var staff) ? yaml.Fields(staff, "remove?", "add?") : [];
        var caps = fields.TryGetValue("caps", out var limits) ? yaml.Fields(limits, "visits_per_firm?", "visits_per_officer?", "enforced?") : [];
        var (removed, fewer) = Removed(officers.GetValueOrDefault("remove"));
        return new Scenario
        {
            Name = Name(fields.GetValueOrDefault("name")),
            File = path,
            OfficersLine = staff is null ? 0 : (int)staff.Start.Line,
            Set = fields.TryGetValue("set", out var set) ? Set(set) : [],
            CreditGrades = Changes(ratios.GetValueOrDefault("credit_grade"), ScenarioNames.CreditGrades, "信用等级", "credit grade"),
            Industries = Changes(ratios.GetValueOrDefault("industry"), names.Industries, "行业", "industry"),
            Items = Changes(ratios.GetValueOrDefault("item"), names.Items, "事项", "item"),
            Sections = Changes(ratios.GetValueOrDefault("section"), names.Sections, "科室", "section"),
            RemovedOfficers = removed,
            FewerOfficers = fewer,
            AddedOfficers = officers.TryGetValue("add", out var added) ? [.. YamlFile.Items(added).Select(Added)] : [],
            VisitsPerFirm = caps.TryGetValue("visits_per_firm", out var firm) ? Whole(firm, 0, 1000) : null,
            VisitsPerOfficer = caps.TryGetValue("visits_per_officer", out var officer) ? Whole(officer, 1, int.MaxValue) : null,
            EnforcesCaps = !caps.TryGetValue("enforced", out var enforced) || Truth(enforced),
        };
    }

    private string Name(YamlNode? node)
    {
        var name = node is null ? Path.GetFileNameWithoutExtension(path) : yaml.Scalar(node);
        return name == Scenario.Current || name.Length > 60 || name.Any(char.IsControl)
            ? throw Wrong(
                node,
                $"方案名 “{name}” 不能用：“{Scenario.Current}” 指现状，名称至多 60 字且不含控制字符",
                $"a scenario cannot be named \"{name}\": \"{Scenario.Current}\" is how things are, and a name has up to 60 characters, none of them a control character")
            : name;
    }

    private ParameterOverride[] Set(YamlNode node) => [.. yaml.Map(node).Children.Select(pair =>
    {
        var (name, value) = (yaml.Scalar(pair.Key), yaml.Scalar(pair.Value));
        var prefix = names.Pack + ".";
        if (!name.StartsWith(prefix, StringComparison.Ordinal))
        {
            throw yaml.Wrong(
                pair.Key,
                $"“{name}”：应写作 {names.Pack}.参数{Meant(name, names.Parameters.Keys.Select(own => prefix + own), "zh")}",
                $"\"{name}\": write {names.Pack}.PARAMETER{Meant(name, names.Parameters.Keys.Select(own => prefix + own), "en")}");
        }

        var parameter = Known(pair.Key, name[prefix.Length..], [.. names.Parameters.Keys], "参数", "parameter");
        var unit = names.Parameters[parameter];
        return ParameterUnits.Parse(unit, value) is not null
            ? new ParameterOverride(names.Pack, parameter, value)
            : throw yaml.Wrong(
                pair.Value,
                $"“{value}” 不是 {ParameterUnits.NameOf(unit)} 的值；例：{ParameterUnits.Form(unit)}",
                $"\"{value}\" is no value in {ParameterUnits.NameOf(unit)}; write it like {ParameterUnits.Form(unit)}");
    })];

    private Dictionary<string, RatioChange> Changes(YamlNode? node, IReadOnlyList<string> known, string zh, string en) => node is null
        ? []
        : yaml.Map(node).Children.ToDictionary(
            pair => Known(pair.Key, yaml.Scalar(pair.Key), known, zh, en), pair => Change(pair.Value), StringComparer.Ordinal);

    private RatioChange Change(YamlNode node)
    {
        var text = yaml.Scalar(node);
        var factor = text.StartsWith('x') || text.EndsWith('x');
        var percent = text.EndsWith('%');
        var digits = factor ? text.Trim('x') : percent ? text[..^1] : text;
        if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            throw yaml.Wrong(
                node,
                $"“{text}” 不是比例：写作 x0.5（乘以 0.5），或 5%、0.05（改为 5%）",
                $"\"{text}\" is no ratio: write x0.5 (half as often), or 5% or 0.05 (5 % instead)");
        }

        var value = percent ? number / 100 : number;
        return (factor, value) switch
        {
            (true, > MostFactor) => throw yaml.Wrong(node, $"倍数 {text} 超过 {MostFactor}", $"the factor {text} is above {MostFactor}"),
            (false, > 1) => throw yaml.Wrong(
                node, $"比例 {text} 超过 1；要写倍数请写 x{value}", $"the ratio {text} is above 1; for a factor write x{value}"),
            _ => new RatioChange(factor, value),
        };
    }

    private (string[] Removed, int Fewer) Removed(YamlNode? node) => node switch
    {
        null => ([], 0),
        YamlSequenceNode list => ([.. list.Children.Select(one => Known(one, yaml.Scalar(one), names.Officers, "执法人员", "officer")).Distinct(StringComparer.Ordinal)], 0),
        _ => ([], Whole(node, 0, MostOfficers)),
    };

    private AddedOfficers Added(YamlNode node)
    {
        var fields = yaml.Fields(node, "count", "section?");
        return new AddedOfficers(
            fields.TryGetValue("section", out var section) ? Known(section, yaml.Scalar(section), names.Sections, "科室", "section") : null,
            Whole(fields["count"], 1, MostOfficers));
    }

    private int Whole(YamlNode node, int least, int most) =>
        int.TryParse(yaml.Scalar(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw yaml.Wrong(node, $"“{yaml.Scalar(node)}”：应为 {least} 至 {most} 的整数", $"\"{yaml.Scalar(node)}\": a whole number from {least} to {most} is expected");

    private bool Truth(YamlNode node) => yaml.Scalar(node) switch
    {
        "true" => true,
        "false" => false,
        var text => throw yaml.Wrong(node, $"“{text}”：应为 true 或 false", $"\"{text}\": true or false is expected"),
    };

    private string Known(YamlNode node, string name, IReadOnlyList<string> known, string zh, string en) => known.Contains(name, StringComparer.Ordinal)
        ? name
        : throw yaml.Wrong(node, $"没有{zh} “{name}”{Meant(name, known, "zh")}", $"there is no {en} \"{name}\"{Meant(name, known, "en")}");

    private static string Meant(string name, IEnumerable<string> known, string language)
    {
        if (NearestName.Of(name, known) is { } near)
        {
            return language == "zh" ? $"；是否指 {near}？" : $"; did you mean {near}?";
        }

        string[] all = [.. known];
        var few = all.Length > Listed ? all[..Examples] : all;
        return (language, all.Length > Listed) switch
        {
            ("zh", true) => $"；可用的有 {all.Length} 个，如 {string.Join("、", few)}",
            ("zh", false) => $"；可用：{string.Join("、", few)}",
            (_, true) => $"; there are {all.Length}, such as {string.Join(", ", few)}",
            _ => $"; there are {string.Join(", ", few)}",
        };
    }

    private Exception Wrong(YamlNode? node, string zh, string en) =>
        node is null ? SimulationException.At(path, 0, 0, new LocalText(zh, en)) : yaml.Wrong(node, zh, en);
}
