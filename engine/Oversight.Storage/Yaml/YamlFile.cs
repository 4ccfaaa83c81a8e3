using Oversight.Contracts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Oversight.Storage.Yaml;

/// <summary>A YAML file read strictly: every fault is reported with its place.</summary>
/// <param name="path">The file.</param>
/// <param name="fault">Makes the exception for a fault; line and column from 1, 0 where the whole file or line is meant.</param>
public sealed class YamlFile(string path, Func<int, int, LocalText, Exception> fault)
{
    /// <summary>The first document's root; null when the file holds none.</summary>
    /// <exception cref="Exception">What <c>fault</c> makes: the file cannot be read or is no YAML.</exception>
    public YamlNode? Root()
    {
        var stream = new YamlStream();
        try
        {
            using var text = new StreamReader(path);
            stream.Load(text);
        }
        catch (YamlException exception)
        {
            var (line, column) = (IsTab(exception) ? FirstTab() : null) ?? ((int)exception.Start.Line, (int)exception.Start.Column);
            throw fault(line, column, Words(exception));
        }
        catch (InvalidOperationException exception)
        {
            // The YAML reader's answer to a document that ends too early.
            throw fault(0, 0, new LocalText(
                $"不是有效的 YAML：文件提前结束，可能有括号或引号没有合上（{exception.Message}）",
                $"is not valid YAML: it ends too early, as where a bracket or a quotation mark is not closed ({exception.Message})"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw fault(0, 0, new LocalText($"无法读取：{exception.Message}", $"cannot be read: {exception.Message}"));
        }

        return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
    }

    // The reader names the mapping around it.
    private (int Line, int Column)? FirstTab() => File.ReadLines(path)
        .Select((text, number) => (Line: number + 1, Column: text[..^text.TrimStart().Length].IndexOf('\t') + 1))
        .Where(place => place.Column > 0)
        .Cast<(int, int)?>()
        .FirstOrDefault();

    private static bool IsTab(YamlException exception) => exception.Message.Contains("tab", StringComparison.Ordinal);

    // The frequent ones in words; the reader's own stay beside them.
    private static LocalText Words(YamlException exception)
    {
        var words = IsTab(exception)
            ? new LocalText("缩进只能用空格，不能用制表符", "lines are indented with spaces, not with tabs")
            : exception.Message.Contains("did not find expected key", StringComparison.Ordinal)
                ? new LocalText("这一行与上面的行缩进不一致，或缺少冒号", "this line is not indented like those above it, or lacks its colon")
                : exception.Message.Contains("did not find expected ',' or", StringComparison.Ordinal)
                    ? new LocalText("括号没有合上，或缺少逗号", "a bracket is not closed, or a comma is missing")
                    : null;
        return words is null
            ? new LocalText($"不是有效的 YAML：{exception.Message}", $"is not valid YAML: {exception.Message}")
            : new LocalText($"不是有效的 YAML：{words.Zh}（{exception.Message}）", $"is not valid YAML: {words.En} ({exception.Message})");
    }

    /// <summary>The values of a mapping with fixed keys.</summary>
    /// <param name="node">The mapping.</param>
    /// <param name="names">The keys; one that ends in <c>?</c> may be missing.</param>
    /// <exception cref="Exception">What <c>fault</c> makes: a key is unknown or missing.</exception>
    public Dictionary<string, YamlNode> Fields(YamlNode node, params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        var found = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (key, value) in Map(node).Children)
        {
            var name = Scalar(key);
            if (!names.Contains(name) && !names.Contains(name + "?"))
            {
                throw Unknown(key, "未知的键", "unknown key", name, [.. names.Select(known => known.TrimEnd('?'))]);
            }

            found[name] = value;
        }

        var missing = names.FirstOrDefault(name => !name.EndsWith('?') && !found.ContainsKey(name));
        return missing is null ? found : throw Wrong(node, $"缺少 {missing}", $"{missing} is missing");
    }

    /// <summary>The node as a mapping.</summary>
    /// <exception cref="Exception">What <c>fault</c> makes: it is none.</exception>
    public YamlMappingNode Map(YamlNode node) =>
        node as YamlMappingNode ?? throw Wrong(node, "这里应当是键与值", "keys and values are expected here");

    /// <summary>The text of a scalar that is not empty.</summary>
    /// <exception cref="Exception">What <c>fault</c> makes: it is none.</exception>
    public string Scalar(YamlNode node) =>
        node is YamlScalarNode { Value.Length: > 0 } scalar
            ? scalar.Value
            : throw Wrong(node, "这里应当有一个值", "a value is expected here");

    /// <summary>The text of a scalar; null where it is empty or YAML's null (<c>~</c>, <c>null</c>).</summary>
    /// <exception cref="Exception">What <c>fault</c> makes: it is no scalar.</exception>
    public string? Text(YamlNode node) => node is not YamlScalarNode scalar
        ? throw Wrong(node, "这里应当有一个值", "a value is expected here")
        : scalar is { Value: null or "" } or { Style: ScalarStyle.Plain, Value: "~" or "null" } ? null : scalar.Value;

    /// <summary>The items of a sequence; any other node is a sequence of itself.</summary>
    public static IReadOnlyList<YamlNode> Items(YamlNode node) => node is YamlSequenceNode list ? [.. list.Children] : [node];

    /// <summary>The exception for a name that there is not: with the nearest one that there is, and all of them.</summary>
    /// <param name="node">Where it stands.</param>
    /// <param name="zh">What there is not, in Chinese.</param>
    /// <param name="en">The same in English.</param>
    /// <param name="name">The name.</param>
    /// <param name="names">The names that there are.</param>
    public Exception Unknown(YamlNode node, string zh, string en, string name, IReadOnlyCollection<string> names)
    {
        var allowed = string.Join(", ", names);
        return NearestName.Of(name, names) is { } near
            ? Wrong(node, $"{zh} “{name}”；是不是 {near}？可用：{allowed}", $"{en} \"{name}\"; did you mean {near}? Allowed are {allowed}")
            : Wrong(node, $"{zh} “{name}”；可用：{allowed}", $"{en} \"{name}\"; allowed are {allowed}");
    }

    /// <summary>The exception for a node that is wrong.</summary>
    public Exception Wrong(YamlNode node, string zh, string en)
    {
        ArgumentNullException.ThrowIfNull(node);
        return fault((int)node.Start.Line, (int)node.Start.Column, new LocalText(zh, en));
    }
}
