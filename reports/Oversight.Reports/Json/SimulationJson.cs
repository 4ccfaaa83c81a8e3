using System.Text.Json;
using Oversight.Contracts;
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
        Array(json, "inputs", dataset.Inputs, input => InputJson.WriteFields(json, input));
        if (dataset.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        Pack(json, summary);
        json.WriteNumber("year", summary.Year);
        Request(json, summary);
        Array(json, "plans", summary.Plans, plan => Plan(json, plan));
        json.WriteStartObject("firms");
        json.WriteNumber("active", summary.Active);
        json.WriteNumber("drawable", summary.Drawable);
        json.WriteEndObject();
        Array(json, "statistics", summary.Statistics, statistic =>
        {
            json.WriteString("name", statistic.Name);
            json.WriteString("unit", statistic.Unit);
            Text(json, statistic.Title);
        });
        Array(json, "rules", summary.Rules, rule => Rule(json, rule));
        Rates(json, summary.Rates);
        Array(json, "assumptions", summary.Assumptions, text => Text(json, text));
        Array(json, "scenarios", summary.Scenarios, scenario => Scenario(json, summary, scenario));
        json.WriteEndObject();
    }

    private static void Pack(Utf8JsonWriter json, SimulationSummary summary)
    {
        var plugin = summary.Plugin;
        json.WriteStartObject("pack");
        json.WriteString("id", plugin.Plugin.Id);
        Text(json, plugin.Document.Title);
        json.WriteString("number", plugin.Document.Number);
        json.WriteBoolean("in_force", summary.IsInForce);
        Array(json, "files", plugin.Files, file =>
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
        Number(json, "ratio", plan.Ratio);
        json.WriteString("drawn_on", plan.Day.ToString(DateFormat));
        json.WriteNumber("draws", plan.Frequency);
    }

    private static void Rule(Utf8JsonWriter json, SimulatedRule rule)
    {
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("kind", RuleKindNames.KindOf(rule.Rule));
        json.WriteString("severity", RuleKindNames.SeverityOf(rule.Rule));
        json.WriteString("article", rule.Rule.Citation.Article);
        Text(json, rule.Rule.Citation.Wording);
        json.WriteBoolean("simulated", rule.IsSimulated);
    }

    private static void Rates(Utf8JsonWriter json, ViolationRates rates)
    {
        json.WriteStartObject("problem_rates");
        json.WriteNumber("inspections", rates.Inspections);
        json.WriteNumber("problems", rates.Problems);
        Number(json, "mean", rates.Mean);

        // JSON has no infinity: null where every group gets the mean.
        Number(json, "prior_inspections", double.IsPositiveInfinity(rates.Weight) ? null : rates.Weight);
        Array(json, "groups", rates.Groups, group =>
        {
            json.WriteString("credit_grade", ScenarioNames.CreditGrades[group.Grade]);
            json.WriteString("industry", group.Industry);
            json.WriteNumber("inspections", group.Inspections);
            json.WriteNumber("problems", group.Problems);
            Number(json, "rate", rates.Of(group));
        });
        json.WriteEndObject();
    }

    private static void Scenario(Utf8JsonWriter json, SimulationSummary summary, ScenarioSummary scenario)
    {
        json.WriteString("name", scenario.Scenario.Name);
        json.WriteBoolean("baseline", scenario.IsBaseline);
        ScenarioJson.WriteChanges(json, scenario.Scenario);
        json.WriteNumber("officers", scenario.Officers);
        json.WriteNumber("enforcement_officers", scenario.EnforcementOfficers);
        Array(json, "notes", scenario.Notes, text => Text(json, text));
        json.WriteStartObject("answer");
        Number(json, "ratio", scenario.Answer.Ratio);
        json.WriteString("rule", scenario.Answer.Rule);
        Number(json, "probability", scenario.Answer.Probability);
        Text(json, scenario.Answer.Sentence);
        json.WriteEndObject();
        Array(json, "points", scenario.Points, point => Point(json, summary.Statistics, point));
    }

    private static void Point(Utf8JsonWriter json, IReadOnlyList<Statistic> statistics, PointSummary point)
    {
        Number(json, "ratio", point.Ratio);
        json.WriteStartObject("statistics");
        for (var i = 0; i < statistics.Count; i++)
        {
            var estimate = point.Estimates[i];
            json.WriteStartObject(statistics[i].Name);
            Number(json, "mean", estimate.Mean);
            Number(json, "p5", estimate.Low);
            Number(json, "p95", estimate.High);
            Number(json, "error", estimate.Error);
            Number(json, "difference", estimate.Difference);
            Number(json, "difference_error", estimate.DifferenceError);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("rules");
        foreach (var rule in point.Rules)
        {
            json.WriteStartObject(rule.RuleId);
            Number(json, "probability", rule.Probability);
            Number(json, "error", rule.Error);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        Number(json, "all_rules", point.AllRules);
        if (point.YearsToAll is not { } years)
        {
            json.WriteNull("years_to_all");
            return;
        }

        json.WriteStartObject("years_to_all");
        json.WriteNumber("median", years.Median);
        json.WriteNumber("p95", years.Sure);
        json.WriteNumber("never", years.Never);
        json.WriteEndObject();
    }

    private static void Array<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, LocalText text)
    {
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
