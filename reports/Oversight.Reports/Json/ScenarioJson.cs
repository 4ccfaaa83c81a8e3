using System.Text.Json;
using Oversight.Simulation.Scenarios;

namespace Oversight.Reports.Json;

/// <summary>What a scenario changes, as <c>simulation.json</c> tells it.</summary>
internal static class ScenarioJson
{
    /// <summary>Writes the property <c>changes</c>; empty for how things are.</summary>
    public static void WriteChanges(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject("changes");
        if (scenario.Set.Count > 0)
        {
            json.WriteStartObject("set");
            foreach (var set in scenario.Set)
            {
                json.WriteString($"{set.Pack}.{set.Name}", set.Value);
            }

            json.WriteEndObject();
        }

        Ratios(json, "credit_grade", scenario.CreditGrades);
        Ratios(json, "industry", scenario.Industries);
        Ratios(json, "item", scenario.Items);
        Ratios(json, "section", scenario.Sections);
        if (scenario.RemovedOfficers.Count > 0)
        {
            json.WriteStartArray("officers_removed");
            foreach (var officer in scenario.RemovedOfficers)
            {
                json.WriteStringValue(officer);
            }

            json.WriteEndArray();
        }

        if (scenario.FewerOfficers > 0)
        {
            json.WriteNumber("officers_fewer", scenario.FewerOfficers);
        }

        if (scenario.AddedOfficers.Count > 0)
        {
            json.WriteStartArray("officers_added");
            foreach (var added in scenario.AddedOfficers)
            {
                json.WriteStartObject();
                json.WriteString("section", added.Section);
                json.WriteNumber("count", added.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (scenario.VisitsPerFirm is { } firm)
        {
            json.WriteNumber("visits_per_firm", firm);
        }

        if (scenario.VisitsPerOfficer is { } officerMost)
        {
            json.WriteNumber("visits_per_officer", officerMost);
        }

        if (!scenario.EnforcesCaps)
        {
            json.WriteBoolean("caps_enforced", false);
        }

        json.WriteEndObject();
    }

    private static void Ratios(Utf8JsonWriter json, string name, IReadOnlyDictionary<string, RatioChange> changes)
    {
        if (changes.Count == 0)
        {
            return;
        }

        json.WriteStartObject(name);
        foreach (var (key, change) in changes)
        {
            json.WriteString(key, change.ToString());
        }

        json.WriteEndObject();
    }
}
