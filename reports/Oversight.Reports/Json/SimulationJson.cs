using System.Text.Json;
using Oversight.Contracts.Rules;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Results;
using Oversight.Simulation.Rules;
using Oversight.Simulation.Scenarios;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Json;

/// <summary><c>simulation.json</c>: everything that a simulation says, in the shape of <c>schemas/simulation.schema.json</c>.</summary>
/// <remarks>It holds no time of day, no thread count and no path of the machine: two runs of one request give the same bytes.</remarks>
internal static class SimulationJson
{
    public const string FileName = "simulation.json";

    private const string DateFormat = "yyyy-MM-dd";

    public static void Write(SimulationSummary summary, DatasetSummary dataset, string folder) =>
        JsonFile.Write(Path.Combine(folder, FileName), json => Write(summary, dataset, json));

    private static void Write(SimulationSummary summary, DatasetSummary dataset, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", "oversight-simulation");
        json.WriteNumber("version", 1);
        json.WriteStartObject("tool");
        json.WriteString("version", ToolInfo.Current.Version);
        json.WriteString("commit", ToolInfo.Current.Commit);
        json.WriteEndObject();
        json.WriteObjects("inputs", dataset.Inputs, input => InputJson.WriteFields(json, input));
        if (dataset.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        Pack(json, summary);
        json.WriteNumber("year", summary.Year);
        Request(json, summary);
        json.WriteObjects("plans", summary.Plans, plan => Plan(json, plan));
        json.WriteStartObject("firms");
        json.WriteNumber("active", summary.Active);
        json.WriteNumber("drawable", summary.Drawable);
        json.WriteEndObject();
        json.WriteObjects("statistics", summary.Statistics, statistic =>
        {
            json.WriteString("name", statistic.Name);
            json.WriteString("unit", statistic.Unit);
            json.WriteText(statistic.Title);
        });
        json.WriteObjects("rules", summary.Rules, rule => Rule(json, rule));
        Rates(json, summary.Rates);
        json.WriteTexts("assumptions", summary.Assumptions);
        json.WriteObjects("scenarios", summary.Scenarios, scenario => ScenarioResultJson.WriteFields(json, summary.Statistics, scenario));
        json.WriteEndObject();
    }

    private static void Pack(Utf8JsonWriter json, SimulationSummary summary)
    {
        var plugin = summary.Plugin;
        json.WriteStartObject("pack");
        json.WriteString("id", plugin.Plugin.Id);
        json.WriteText(plugin.Document.Title);
        json.WriteString("number", plugin.Document.Number);
        json.WriteBoolean("in_force", summary.IsInForce);
        json.WriteObjects("files", plugin.Files, file =>
        {
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
        });
        json.WriteStartObject("overrides");
        foreach (var parameter in plugin.Parameters.Where(parameter => parameter.Override is not null))
        {
            json.WriteString(parameter.Name, parameter.Override);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Request(Utf8JsonWriter json, SimulationSummary summary)
    {
        var request = summary.Request;
        json.WriteStartObject("request");
        json.WriteString("seed", request.Seed);
        json.WriteNumber("replicates", request.Replicates);
        json.WriteNumber("years", request.Years);
        json.WriteBoolean("teams", request.Teams);
        if (request.Sweep is null)
        {
            json.WriteNull("ratios");
        }
        else
        {
            json.WriteStartArray("ratios");
            foreach (var ratio in request.Sweep)
            {
                json.WriteNumberValue(ratio);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Plan(Utf8JsonWriter json, PlannedDraw plan)
    {
        json.WriteString("plan_id", plan.PlanId);
        json.WriteString("item_id", plan.ItemId);
        json.WriteString("section", plan.Section);
        json.WriteNumberOrNull("ratio", plan.Ratio);
        json.WriteString("drawn_on", plan.Day.ToString(DateFormat));
        json.WriteNumber("draws", plan.Frequency);
    }

    private static void Rule(Utf8JsonWriter json, SimulatedRule rule)
    {
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("kind", RuleKindNames.KindOf(rule.Rule));
        json.WriteString("severity", RuleKindNames.SeverityOf(rule.Rule));
        json.WriteString("article", rule.Rule.Article);
        json.WriteText(rule.Rule.Wording);
        json.WriteBoolean("simulated", rule.IsSimulated);
    }

    private static void Rates(Utf8JsonWriter json, ViolationRates rates)
    {
        json.WriteStartObject("problem_rates");
        json.WriteNumber("inspections", rates.Inspections);
        json.WriteNumber("problems", rates.Problems);
        json.WriteNumberOrNull("mean", rates.Mean);

        // JSON has no infinity: null where every group gets the mean.
        json.WriteNumberOrNull("prior_inspections", double.IsPositiveInfinity(rates.Weight) ? null : rates.Weight);
        json.WriteObjects("groups", rates.Groups, group =>
        {
            json.WriteString("credit_grade", ScenarioNames.CreditGrades[group.Grade]);
            json.WriteString("industry", group.Industry);
            json.WriteNumber("inspections", group.Inspections);
            json.WriteNumber("problems", group.Problems);
            json.WriteNumberOrNull("rate", rates.Of(group));
        });
        json.WriteEndObject();
    }
}
