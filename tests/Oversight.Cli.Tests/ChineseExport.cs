using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace Oversight.Cli.Tests;

/// <summary>
/// Writes a dataset as another system would export it: any of the headings and words that the map <c>national</c> knows,
/// 是 and 否, 2022/3/5, percent signs, GB 18030, CR LF.
/// </summary>
internal sealed class ChineseExport(int seed)
{
    private static readonly Encoding Gb18030 = Gb();

    private readonly Random _random = new(seed);
    private readonly YamlMappingNode _map = Root();

    /// <summary>Writes the tables of a folder into another.</summary>
    public void Write(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (var (key, table) in ((YamlMappingNode)_map["tables"]).Children)
        {
            var lines = File.ReadAllLines(Path.Combine(source, $"{key}.csv"));
            var columns = lines[0].Split(',');
            var words = columns.Select(column => Words((YamlMappingNode)table, column)).ToArray();
            var text = new StringBuilder(string.Join(',', columns.Select(column => Heading((YamlMappingNode)table, column)))).Append("\r\n");
            foreach (var line in lines.Skip(1))
            {
                text.Append(string.Join(',', line.Split(',').Select((value, i) => Value(columns[i], value, words[i])))).Append("\r\n");
            }

            var names = ((YamlSequenceNode)table["names"]).Children.Select(name => name.ToString()).Where(name => !name.Contains('“', StringComparison.Ordinal));
            File.WriteAllBytes(Path.Combine(target, Any(names) + ".csv"), Gb18030.GetBytes(text.ToString()));
        }
    }

    private string Value(string column, string value, IReadOnlyDictionary<string, string[]> words) => value switch
    {
        "" => "",
        "true" => "是",
        "false" => "否",
        _ when words.TryGetValue(value, out var known) => Any(known),
        _ when DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            day.ToString(Any(["yyyy/M/d", "yyyy年M月d日", "yyyyMMdd", "yyyy-MM-dd", "yyyy/M/d H:mm"]), CultureInfo.InvariantCulture),
        _ when column is "ratio" or "ratio_max" or "superior_ratio" =>
            $"{(decimal.Parse(value, CultureInfo.InvariantCulture) * 100).ToString("0.####", CultureInfo.InvariantCulture)}%",
        _ => column.EndsWith("_id", StringComparison.Ordinal) ? "\t" + value : value,
    };

    private string Heading(YamlMappingNode table, string column) => Any(
        Pairs(table, "columns").Concat(Pairs(_map, "columns")).Where(pair => pair.Value == column).Select(pair => pair.Key).Distinct());

    private static Dictionary<string, string[]> Words(YamlMappingNode table, string column) =>
        table.Children.TryGetValue("values", out var values) && ((YamlMappingNode)values).Children.ContainsKey(column)
            ? Pairs((YamlMappingNode)values, column).GroupBy(pair => pair.Value).ToDictionary(group => group.Key, group => group.Select(pair => pair.Key).ToArray())
            : [];

    private string Any(IEnumerable<string> choices)
    {
        var all = choices.ToArray();
        return all[_random.Next(all.Length)];
    }

    private static IEnumerable<(string Key, string Value)> Pairs(YamlMappingNode node, string name) =>
        ((YamlMappingNode)node[name]).Children.Select(pair => (pair.Key.ToString(), pair.Value.ToString()));

    private static YamlMappingNode Root()
    {
        var stream = new YamlStream();
        using var text = new StreamReader(Path.Combine(CommandLine.Root, "datasets", "maps", "national.yaml"));
        stream.Load(text);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static Encoding Gb()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("gb18030");
    }
}
