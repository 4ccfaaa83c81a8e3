using Oversight.Authoring.Staleness;

namespace Oversight.Cli.Console;

/// <summary>What has grown old in packs, a line each.</summary>
internal sealed class StaleText(Words words)
{
    public void Write(StalePacks stale, TextWriter output)
    {
        foreach (var plugin in stale.Expired)
        {
            var rules = plugin.Pack.All.Select(rule => rule.Id).ToArray();
            output.WriteLine(words[
                $"{plugin.Plugin.Id}：文件已于 {plugin.Document.ValidTo:yyyy-MM-dd} 失效，此后的事项不再由这 {rules.Length} 条规则判断：{string.Join("、", rules)}",
                $"{plugin.Plugin.Id}: the document expired on {plugin.Document.ValidTo:yyyy-MM-dd}; these {rules.Length} rules judge nothing after that day: {string.Join(", ", rules)}"]);
        }

        foreach (var (plugin, expired) in stale.OnExpired)
        {
            output.WriteLine(words[
                $"{plugin.Plugin.Id}：所沿用的 {expired.Id} 的文件已于 {expired.Document.ValidTo:yyyy-MM-dd} 失效；本包仍按自己的有效期适用其规则，请核对",
                $"{plugin.Plugin.Id}: the document of {expired.Id}, whose rules it takes over, expired on {expired.Document.ValidTo:yyyy-MM-dd}; they apply here as long as the pack's own document does: check whether they should"]);
        }

        foreach (var (plugin, parameter, rules) in stale.Unchecked)
        {
            var when = parameter.CheckedOn is { } day
                ? words[$"上次核对 {day:yyyy-MM-dd}", $"last checked on {day:yyyy-MM-dd}"]
                : words["从未注明核对日期", "no day on which it was checked"];
            var used = rules.Count == 0 ? "" : words[$"；用于 {string.Join("、", rules)}", $"; used by {string.Join(", ", rules)}"];
            output.WriteLine($"{plugin.Plugin.Id}.{parameter.Name}{words["：", ": "]}{when}{words["；", "; "]}{parameter.Values[^1].Text} ({parameter.Values[^1].Citation}){used}");
        }

        output.WriteLine(words[
            $"{stale.Expired.Count} 份失效的文件，{stale.Unchecked.Count} 个待核对的参数",
            $"{stale.Expired.Count} expired documents, {stale.Unchecked.Count} parameters to check"]);
    }
}
