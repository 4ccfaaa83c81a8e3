using System.Text.Json;
using Oversight.Simulation.Results;

namespace Oversight.Reports.Json;

/// <summary>What a scenario comes to, as <c>simulation.json</c> tells it.</summary>
internal static class ScenarioResultJson
{
    /// <summary>Writes the fields of a scenario into an object that is open.</summary>
    public static void WriteFields(Utf8JsonWriter json, IReadOnlyList<Statistic> statistics, ScenarioSummary scenario)
    {
        json.WriteString("name", scenario.Scenario.Name);
        json.WriteBoolean("baseline", scenario.IsBaseline);
        ScenarioJson.WriteChanges(json, scenario.Scenario);
        json.WriteNumber("officers", scenario.Officers);
        json.WriteNumber("enforcement_officers", scenario.EnforcementOfficers);
        json.WriteTexts("notes", scenario.Notes);
        json.WriteStartObject("answer");
        json.WriteNumberOrNull("ratio", scenario.Answer.Ratio);
        json.WriteString("rule", scenario.Answer.Rule);
        json.WriteNumberOrNull("probability", scenario.Answer.Probability);
        json.WriteText(scenario.Answer.Sentence);
        json.WriteEndObject();
        json.WriteObjects("points", scenario.Points, point => Point(json, statistics, point));
    }

    private static void Point(Utf8JsonWriter json, IReadOnlyList<Statistic> statistics, PointSummary point)
    {
        json.WriteNumberOrNull("ratio", point.Ratio);
        json.WriteStartObject("statistics");
        for (var i = 0; i < statistics.Count; i++)
        {
            var estimate = point.Estimates[i];
            json.WriteStartObject(statistics[i].Name);
            json.WriteNumberOrNull("mean", estimate.Mean);
            json.WriteNumberOrNull("p5", estimate.Low);
            json.WriteNumberOrNull("p95", estimate.High);
            json.WriteNumberOrNull("error", estimate.Error);
            json.WriteNumberOrNull("difference", estimate.Difference);
            json.WriteNumberOrNull("difference_error", estimate.DifferenceError);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("rules");
        foreach (var rule in point.Rules)
        {
            json.WriteStartObject(rule.RuleId);
            json.WriteNumberOrNull("probability", rule.Probability);
            json.WriteNumberOrNull("error", rule.Error);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteNumberOrNull("all_rules", point.AllRules);
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
}
