using System.Globalization;
using System.Text;
using Oversight.Contracts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;

namespace Oversight.Authoring.Handbook;

/// <summary>
/// The handbook of a pack as Markdown, in one language: its document, its rules in the order of the articles, its parameters over
/// time, its assumptions, and what its author says is not encoded.
/// </summary>
public sealed class PluginHandbook
{
    private readonly LoadedPlugin _plugin;
    private readonly string _language;
    private readonly StringBuilder _text = new();

    private PluginHandbook(LoadedPlugin plugin, string language) => (_plugin, _language) = (plugin, language);

    /// <summary>Writes the handbook.</summary>
    /// <param name="plugin">The pack.</param>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    /// <returns>Markdown, with LF and a line end at the end.</returns>
    public static string Write(LoadedPlugin plugin, string language)
    {
        ArgumentNullException.ThrowIfNull(plugin);
        var book = new PluginHandbook(plugin, language);
        book.Document();
        book.Rules();
        book.Definitions();
        book.Parameters();
        book.NotEncoded();
        return book._text.ToString().TrimEnd('\n') + "\n";
    }

    private void Document()
    {
        var document = _plugin.Document;
        Line($"# {Safe(Words(_plugin.Plugin.Name))}");
        Line();
        Line($"- {Words("文件", "Document")}{Colon}{Safe(Words(document.Title))}{(document.Number.Length > 0 ? $" ({Safe(document.Number)})" : "")}");
        Line($"- {Words("有效期", "Validity")}{Colon}{Day(document.ValidFrom)} – {(document.ValidTo is { } end ? Day(end) : Words("未定", "open"))}");
        Line($"- {Words("辖区编号", "Jurisdiction")}{Colon}`{_plugin.Plugin.Id}` {_plugin.Plugin.Version}");
        foreach (var pack in _plugin.Inheritance?.Packs ?? [])
        {
            var number = pack.Document.Number.Length > 0 ? $" ({Safe(pack.Document.Number)})" : "";
            Line($"- {Words("沿用", "Extends")}{Colon}`{pack.Id}` {Safe(Words(pack.Document.Title))}{number}");
        }

        foreach (var assumption in document.Assumptions)
        {
            Line($"- {Words("假定", "Assumption")}{Colon}{Safe(Words(assumption))}");
        }

        Line();
    }

    private void Rules()
    {
        Line($"## {Words("规则", "Rules")}");
        Line();
        foreach (var article in _plugin.Pack.All.GroupBy(rule => rule.Article, StringComparer.Ordinal).OrderBy(article => article.Key, ArticleOrder.Instance))
        {
            Line($"### {Safe(article.Key)}");
            Line();
            foreach (var rule in article)
            {
                Rule(rule);
            }
        }
    }

    private void Rule(DeclaredRule rule)
    {
        var severity = RuleKindNames.SeverityOf(rule) is { } name ? $", {name}" : "";
        Line($"**`{rule.Id}`** ({RuleKindNames.KindOf(rule)}{severity}) — {Safe(Words(rule.Wording))}");
        Line();
        var reads = _plugin.Reads[rule.Id];
        foreach (var clause in reads.Clauses)
        {
            Line($"    .{clause.Source}");
        }

        Line();
        if (reads.Parameters.Count > 0)
        {
            Line($"{Words("参数", "Parameters")}{Colon}{string.Join(", ", reads.Parameters.Select(parameter => $"[`{parameter}`](#{parameter})"))}  ");
        }

        foreach (var definition in _plugin.Pack.DrawDefinitions.Where(definition => definition.Because == rule.Id))
        {
            Line($"{Words("抽取时", "In a draw")}{Colon}`{definition.GetType().Name}` ({definition.Location.File}:{definition.Location.Line})  ");
        }

        if (rule.Origin is { } origin)
        {
            Line($"{Words("沿用自", "Taken over from")}{Colon}`{origin.Pack}` (`{rule.InheritedId}`)  ");
        }

        Line($"{Words("出处", "Stands in")}{Colon}{rule.Location.File}:{rule.Location.Line}");
        Line();
    }

    private void Definitions()
    {
        var definitions = _plugin.Reads.Values.Where(reads => reads.RuleId.StartsWith('(')).OrderBy(reads => reads.RuleId, StringComparer.Ordinal).ToArray();
        if (definitions.Length == 0)
        {
            return;
        }

        Line($"## {Words("定义", "Definitions")}");
        Line();
        foreach (var definition in definitions)
        {
            Line($"`{definition.RuleId.Trim('(', ')')}`");
            Line();
            foreach (var clause in definition.Clauses)
            {
                Line($"    .{clause.Source}");
            }

            Line();
        }
    }

    private void Parameters()
    {
        Line($"## {Words("参数", "Parameters")}");
        Line();
        foreach (var parameter in _plugin.Parameters)
        {
            Line($"### {parameter.Name}");
            Line();
            Line($"{Safe(Words(parameter.Meaning))} ({ParameterUnits.NameOf(parameter.Unit)})");
            Line();
            if (parameter.Pack is { } from)
            {
                Line(parameter.IsOverridden
                    ? $"{Words("沿用自", "Taken over from")} `{from}`{Words("，此处另有规定", ", with values of this pack's own")}"
                    : $"{Words("沿用自", "Taken over from")} `{from}`");
                Line();
            }

            if (parameter.Assumption is { } assumption)
            {
                Line($"{Words("假定", "Assumption")}{Colon}{Safe(Words(assumption))}");
                Line();
            }

            Line($"| {Words("自", "from")} | {Words("至", "to")} | {Words("值", "value")} | {Words("出处", "citation")} |");
            Line("| --- | --- | --- | --- |");
            for (var i = 0; i < parameter.Values.Count; i++)
            {
                var value = parameter.Values[i];
                var to = value.To ?? (i + 1 < parameter.Values.Count ? parameter.Values[i + 1].From.AddDays(-1) : _plugin.Document.ValidTo);
                Line($"| {Day(value.From)} | {(to is { } last ? Day(last) : "")} | {Safe(value.Text)} | {Safe(value.Citation)} |");
            }

            Line();
        }
    }

    private void NotEncoded()
    {
        if (Readme.NotEncoded(_plugin.Folder) is not { Count: > 0 } lines)
        {
            return;
        }

        Line($"## {Words("未编码的内容", "Not encoded")}");
        Line();
        Line($"| {Words("条款", "article")} | {Words("作者的说明", "what its author says")} |");
        Line("| --- | --- |");
        foreach (var (article, text) in lines)
        {
            Line($"| {article} | {text} |");
        }
    }

    private string Colon => _language == "en" ? ": " : "：";

    private string Words(string zh, string en) => _language == "en" ? en : zh;

    private string Words(LocalText text) => text.In(_language);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // Texts of a pack are shown as they are: no mark-up, no table cell of their own.
    private static string Safe(string text) => string.Concat(text.ReplaceLineEndings(" ").Select(letter => "\\`*_{}[]<>#|".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    private void Line(string text = "") => _text.Append(text).Append('\n');
}
