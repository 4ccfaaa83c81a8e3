using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Storage.Datasets.Mapping;

/// <summary>Reads what a map says of one table, on top of what it inherits.</summary>
/// <param name="yaml">The map's file.</param>
/// <param name="ready">Whether it is a ready-made map, of whose headings a file need not have each.</param>
internal sealed class PartMapReader(YamlFile yaml, bool ready)
{
    /// <summary>Keys that may stand for all tables or for one.</summary>
    internal static string[] CommonKeys { get; } = ["columns?", "values?", "dates?", "separators?", "trim?", "percents?"];

    /// <summary>Keys of a table.</summary>
    internal static string[] TableKeys { get; } =
        ["names?", "from?", "sheet?", "set?", "distinct?", "split?", "skip_empty?", .. CommonKeys];

    /// <summary>Reads the keys of a table, or those for all of them.</summary>
    /// <param name="inherited">What to build on.</param>
    /// <param name="fields">The keys.</param>
    /// <param name="table">The table; null for all.</param>
    internal PartMap Read(PartMap inherited, Dictionary<string, YamlNode> fields, TableSchema? table)
    {
        var map = inherited;
        foreach (var (key, node) in fields)
        {
            map = key switch
            {
                "columns" => Columns(map, node, table),
                "values" => Values(map, node, table),
                "dates" => map with { Dates = [.. YamlFile.Items(node).Select(Date), .. map.Dates] },
                "separators" => map with { Separators = yaml.Scalar(node) },
                "trim" => map with { Trim = Switch(node) },
                "percents" => map with { Percents = Switch(node) },
                "names" => map with { Names = [.. Texts(node), .. map.Names] },
                "from" => map with { From = Texts(node) },
                "sheet" => map with { Sheet = yaml.Scalar(node) },
                "set" => map with { Constants = Constants(map, node, table!) },
                "distinct" => map with { Distinct = Switch(node) },
                "split" => map with { Split = Column(node, table!).Name },
                "skip_empty" => map with { SkipEmpty = Column(node, table!).Name },
                _ => map,
            };
        }

        return map;
    }

    private PartMap Columns(PartMap map, YamlNode node, TableSchema? table)
    {
        var columns = new Dictionary<string, string?>(table is null ? map.CommonColumns : map.Columns, StringComparer.Ordinal);
        var expected = new HashSet<string>(map.Expected, StringComparer.Ordinal);
        foreach (var (key, value) in yaml.Map(node).Children)
        {
            var heading = yaml.Scalar(key).Trim();
            var leftOut = value is YamlScalarNode { Value: null or "" or "~" or "null" };
            columns[heading] = leftOut ? null : table is null ? AnyColumn(value) : Column(value, table).Name;
            if (!ready && table is not null && !leftOut)
            {
                expected.Add(heading);
            }
        }

        return table is null ? map with { CommonColumns = columns } : map with { Columns = columns, Expected = expected };
    }

    private PartMap Values(PartMap map, YamlNode node, TableSchema? table)
    {
        var common = new Dictionary<string, string>(map.CommonValues, StringComparer.Ordinal);
        var values = map.Values.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        foreach (var (key, value) in yaml.Map(node).Children)
        {
            if (value is not YamlMappingNode pairs)
            {
                common[yaml.Scalar(key)] = CommonValue(value);
                continue;
            }

            if (table is null)
            {
                throw yaml.Wrong(key, "按列的取值要写在 tables 下的某个表里", "values of one column belong under a table of tables");
            }

            var column = Column(key, table);
            var own = new Dictionary<string, string>(
                values.GetValueOrDefault(column.Name) ?? new Dictionary<string, string>(), StringComparer.Ordinal);
            foreach (var (written, meant) in pairs.Children)
            {
                own[yaml.Scalar(written)] = Value(meant, column);
            }

            values[column.Name] = own;
        }

        return map with { CommonValues = common, Values = values };
    }

    private Dictionary<string, string> Constants(PartMap map, YamlNode node, TableSchema table)
    {
        var constants = new Dictionary<string, string>(map.Constants, StringComparer.Ordinal);
        foreach (var (key, value) in yaml.Map(node).Children)
        {
            var column = Column(key, table);
            constants[column.Name] = Value(value, column);
        }

        return constants;
    }

    private string CommonValue(YamlNode node)
    {
        var value = yaml.Scalar(node);
        var allowed = Schema.Tables.SelectMany(table => table.Columns).Where(column => column.Allows(value) is not null).ToList();
        return allowed.Any(column => column.Allows(value) == true)
            ? value
            : throw Unknown(node, value, allowed.SelectMany(column => column.Values).Distinct(StringComparer.Ordinal), "取值", "value of any column");
    }

    private string Value(YamlNode node, ColumnSchema column)
    {
        var value = yaml.Scalar(node);
        return column.Allows(value) != false ? value : throw Unknown(node, value, column.Values, $"{column.Name} 的取值", $"value of {column.Name}");
    }

    private ColumnSchema Column(YamlNode node, TableSchema table)
    {
        var name = yaml.Scalar(node);
        return table.Find(name)
            ?? throw Unknown(node, name, table.Columns.Select(column => column.Name), $"{table.Name} 表的列", $"column of {table.Name}");
    }

    private string AnyColumn(YamlNode node)
    {
        var name = yaml.Scalar(node);
        var names = Schema.Tables.SelectMany(table => table.Columns).Select(column => column.Name).Distinct(StringComparer.Ordinal);
        return names.Contains(name) ? name : throw Unknown(node, name, names, "任何表的列", "column of any table");
    }

    private DateForm Date(YamlNode node)
    {
        var text = yaml.Scalar(node);
        return DateForm.Parse(text) ?? throw yaml.Wrong(
            node,
            $"“{text}” 不是日期形式；例：yyyy/M/d、yyyy年M月d日、yyyyMMdd、yyyy-MM-dd HH:mm:ss",
            $"\"{text}\" is no form of a day; write it like yyyy/M/d, yyyyMMdd or yyyy-MM-dd HH:mm:ss");
    }

    private bool Switch(YamlNode node) => yaml.Scalar(node) switch
    {
        "true" => true,
        "false" => false,
        var text => throw yaml.Wrong(node, $"“{text}” 应为 true 或 false", $"\"{text}\" should be true or false"),
    };

    private string[] Texts(YamlNode node) => [.. YamlFile.Items(node).Select(yaml.Scalar)];

    private Exception Unknown(YamlNode node, string written, IEnumerable<string> names, string zh, string en)
    {
        var all = names.ToList();
        return NearestName.Of(written, all) is { } nearest
            ? yaml.Wrong(node, $"“{written}” 不是{zh}；是不是 {nearest}？", $"\"{written}\" is no {en}; is {nearest} meant?")
            : yaml.Wrong(node, $"“{written}” 不是{zh}；可用：{string.Join(", ", all)}", $"\"{written}\" is no {en}; there are {string.Join(", ", all)}");
    }
}
