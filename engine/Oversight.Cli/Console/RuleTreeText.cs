using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;

namespace Oversight.Cli.Console;

/// <summary>Where the rules and parameters of packs come from, as an indented tree.</summary>
/// <param name="words">The language.</param>
internal sealed class RuleTreeText(Words words)
{
    /// <summary>Writes the packs, one under the other.</summary>
    public void Write(IReadOnlyList<LoadedPlugin> plugins, TextWriter output)
    {
        foreach (var plugin in plugins)
        {
            var packs = string.Concat(plugin.Inheritance?.Packs.Select(pack => $" ← {pack.Id}") ?? []);
            output.WriteLine(SafeText.Of($"{plugin.Plugin.Id}{packs}  {words[plugin.Plugin.Name]}"));
            output.WriteLine($"  {words["规则", "rules"]}");
            foreach (var line in plugin.Pack.All.Select(rule => Rule(plugin, rule)))
            {
                output.WriteLine(SafeText.Of($"    {line}"));
            }

            output.WriteLine($"  {words["参数", "parameters"]}");
            foreach (var line in plugin.Parameters.SelectMany(Parameter))
            {
                output.WriteLine(SafeText.Of($"    {line}"));
            }
        }
    }

    private string Rule(LoadedPlugin plugin, DeclaredRule rule)
    {
        var place = $"{rule.Article} ({rule.Location.File}:{rule.Location.Line})";
        if (rule.Origin is not { } origin)
        {
            return $"{rule.Id}  {words["本包", "own"]}  {place}";
        }

        var changed = plugin.Parameters.Where(parameter => parameter.IsOverridden && plugin.Reads[rule.Id].Parameters.Contains(parameter.Name)).Select(parameter => parameter.Name).ToArray();
        var other = changed.Length == 0 ? "" : words[$"；参数另有规定：{string.Join("、", changed)}", $"; other values of {string.Join(", ", changed)}"];
        var off = string.Concat(rule.SwitchedOff.Select(one => words[$"；{one.Note.Zh}", $"; {one.Note.En}"]));
        return $"{rule.Id}  {words[$"沿用自 {origin.Pack}", $"from {origin.Pack}"]} {plugin.Inheritance!.IdInBase(rule)}  {place}{other}{off}";
    }

    private IEnumerable<string> Parameter(ParameterDefinition parameter)
    {
        var source = parameter.Pack is null ? words["本包", "own"] : words[$"沿用自 {parameter.Pack}", $"from {parameter.Pack}"];
        var set = parameter.Override is { } value ? words[$"；本次运行改为 {value}", $"; set to {value} for this run"] : "";
        yield return $"{parameter.Name}  {source}  {ParameterUnits.NameOf(parameter.Unit)}{set}";
        foreach (var one in parameter.Values)
        {
            var days = $"{one.From:yyyy-MM-dd}..{one.To:yyyy-MM-dd}";
            yield return parameter.Inherited is { } inherited && one.Pack is null
                ? $"  {days}  {inherited.TextOn(one.From)} → {one.Text}  ({one.Citation}){words["，此处另有规定", ", overridden here"]}"
                : $"  {days}  {one.Text}  ({one.Citation})";
        }
    }
}
