using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Loading;
using Oversight.Policies.Parameters;
using Oversight.Storage;
using Oversight.Storage.Indicators;
using Oversight.Storage.Yaml;
using YamlDotNet.RepresentationModel;

namespace Oversight.Policies.Cases;

/// <summary>Reads what a case expects.</summary>
internal sealed class ExpectationReader(YamlFile yaml, LoadedPlugin plugin)
{
    private const string Indicators = "indicators";
    private const string Flagged = "flagged";
    private const string Spared = "spared";
    private const string Qualified = "qualified";

    public CaseExpectation Read(YamlNode node)
    {
        var rules = new Dictionary<string, RuleExpectation>(StringComparer.Ordinal);
        var draws = new Dictionary<string, DrawExpectation>(StringComparer.Ordinal);
        var indicators = new Dictionary<string, string?>(StringComparer.Ordinal);
        IReadOnlyList<string>? flagged = null;
        SparedExpectation? spared = null;
        IReadOnlyList<string>? qualified = null;
        foreach (var (key, value) in yaml.Map(node).Children)
        {
            switch (yaml.Scalar(key))
            {
                case Indicators:
                    indicators = yaml.Map(value).Children.ToDictionary(pair => Indicator(pair.Key), pair => yaml.Text(pair.Value), StringComparer.Ordinal);
                    break;
                case Flagged:
                    flagged = Texts(value);
                    break;
                case Spared:
                    spared = SparedObjects(value);
                    break;
                case Qualified:
                    qualified = Texts(value);
                    break;
                case var id when plugin.Pack.Rules.Any(rule => rule.Id == id):
                    rules[id] = Rule(value);
                    break;
                case var id when plugin.Pack.DrawRules.FirstOrDefault(rule => rule.Id == id) is { } rule:
                    draws[id] = Draw(rule, value);
                    break;
                case var unknown:
                    throw Unknown(key, unknown);
            }
        }

        return new CaseExpectation(rules, draws, indicators, flagged, spared, qualified);
    }

    /// <summary>A day.</summary>
    public DateOnly Day(YamlNode node) => ParameterUnits.TryDate(yaml.Scalar(node), out var day)
        ? day
        : throw yaml.Wrong(node, $"“{yaml.Scalar(node)}” 不是 yyyy-MM-dd 的日期", $"\"{yaml.Scalar(node)}\" is not a date like yyyy-MM-dd");

    private RuleExpectation Rule(YamlNode node)
    {
        if (node is not YamlScalarNode)
        {
            var fields = yaml.Fields(node, "holds?", "pending?", "not_applicable?", "breaches?");
            return new RuleExpectation(
                Count("holds"), Count("pending"), Count("not_applicable"),
                fields.TryGetValue("breaches", out var list) ? [.. YamlFile.Items(list).Select(Breach)] : []);

            long Count(string name) => fields.TryGetValue(name, out var count) ? Number(count) : 0;
        }

        return yaml.Scalar(node) switch
        {
            "holds" => new RuleExpectation(1, 0, 0, []),
            "pending" => new RuleExpectation(0, 1, 0, []),
            "not_applicable" => new RuleExpectation(0, 0, 1, []),
            "any" => RuleExpectation.Any,
            var other => throw yaml.Wrong(
                node,
                $"未知的结果 “{other}”；可用：holds、pending、not_applicable、any，或写明 holds: n、breaches: […]",
                $"unknown outcome \"{other}\"; use holds, pending, not_applicable, any, or a mapping with holds: n, breaches: […]"),
        };
    }

    private CaseBreach Breach(YamlNode node)
    {
        var fields = yaml.Fields(node, "subject", "state?", "due_on?", "done_on?", "days_late?", "measured?", "limit?");
        var state = Text("state") ?? "failed";
        return state is "late" or "overdue" or "failed"
            ? new CaseBreach(yaml.Scalar(fields["subject"]), state, Date("due_on"), Date("done_on"), Text("days_late"), Text("measured"), Text("limit"))
            : throw yaml.Wrong(fields["state"], $"未知的状态 “{state}”；可用：late、overdue、failed", $"unknown state \"{state}\"; use late, overdue or failed");

        string? Text(string name) => fields.TryGetValue(name, out var value) ? yaml.Text(value) : null;

        string? Date(string name) => fields.TryGetValue(name, out var value) && yaml.Text(value) is not null ? $"{Day(value):yyyy-MM-dd}" : null;
    }

    private DrawExpectation Draw(DrawRule rule, YamlNode node)
    {
        var outcome = rule switch
        {
            DrawRatio => "ratios",
            DrawExemption => "exempt",
            _ => "batches",
        };
        var fields = yaml.Fields(node, "plan", "on", outcome);
        return new DrawExpectation(
            yaml.Scalar(fields["plan"]),
            Day(fields["on"]),
            rule is DrawRatio
                ? yaml.Map(fields[outcome]).Children.ToDictionary(pair => yaml.Scalar(pair.Key), pair => yaml.Text(pair.Value), StringComparer.Ordinal)
                : null,
            rule is DrawExemption ? Texts(fields[outcome]) : null,
            rule is DrawBatches ? Truth(fields[outcome]) : null);
    }

    private SparedExpectation SparedObjects(YamlNode node)
    {
        var fields = yaml.Fields(node, "plan", "on", "objects");
        return new SparedExpectation(yaml.Scalar(fields["plan"]), Day(fields["on"]), Texts(fields["objects"]));
    }

    private string Indicator(YamlNode node)
    {
        var name = yaml.Scalar(node);
        return IndicatorNames.InOrder.Contains(name) && name != IndicatorNames.CrossOverloadObjects
            ? name
            : throw yaml.Wrong(node, $"没有指标 “{name}”", $"there is no indicator \"{name}\" of a jurisdiction");
    }

    private Exception Unknown(YamlNode key, string name)
    {
        var ids = plugin.Pack.All.Select(rule => rule.Id).Concat([Indicators, Flagged, Spared, Qualified]);
        return NearestName.Of(name, ids) is { } near
            ? yaml.Wrong(key, $"没有规则 “{name}”；是不是 {near}？", $"there is no rule \"{name}\"; did you mean {near}?")
            : yaml.Wrong(key, $"没有规则 “{name}”", $"there is no rule \"{name}\"");
    }

    private IReadOnlyList<string> Texts(YamlNode node) => [.. YamlFile.Items(node).Select(yaml.Scalar)];

    private long Number(YamlNode node) =>
        long.TryParse(yaml.Scalar(node), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw yaml.Wrong(node, "应为整数", "a whole number is expected");

    private bool Truth(YamlNode node) => yaml.Scalar(node) switch
    {
        "true" => true,
        "false" => false,
        _ => throw yaml.Wrong(node, "应为 true 或 false", "true or false is expected"),
    };
}
