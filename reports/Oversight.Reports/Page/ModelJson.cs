using System.Text.Json;
using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Page;

/// <summary>Writes the model's members for the page.</summary>
internal static class ModelJson
{
    private const string DateFormat = "yyyy-MM-dd";

    public static void Write(Utf8JsonWriter json, ReportModel model)
    {
        json.WriteNumber("year", model.Year);
        json.WriteString("asOf", model.AsOf.ToString(DateFormat));
        json.WriteString("language", model.Language == "en" ? "en" : "zh");
        json.WriteString("version", model.Tool.Version);
        json.WriteString("commit", model.Tool.Commit);
        json.WriteObjects("inputs", model.Inputs, input => InputJson.WriteFields(json, input));
        if (model.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        json.WriteObjects("packs", model.Packs, pack => PackJson.Write(json, pack));
        Indicators(json, "province", model.Province.Indicators);
        json.WriteObjects("jurisdictions", model.Jurisdictions, jurisdiction => Jurisdiction(json, jurisdiction));
        if (model.Compare is { } compare)
        {
            Compare(json, compare);
        }

        json.WriteObjects("notCovered", model.NotCovered, one =>
        {
            json.WriteString("id", one.Id);
            json.WriteNumber("rows", one.Rows);
        });
        json.WriteTexts("warnings", model.Warnings);
        json.WriteBoolean("masked", model.IsMasked);
        if (model.Waivers is { } waivers)
        {
            WaivedRows.WriteWaivers(json, waivers);
        }
    }

    private static void Compare(Utf8JsonWriter json, CompareInfo compare)
    {
        json.WriteStartObject("compare");
        json.WriteNumber("year", compare.Year);
        json.WriteString("asOf", compare.AsOf.ToString(DateFormat));
        Indicators(json, "province", compare.Province.Indicators);
        json.WriteStartObject("jurisdictions");
        foreach (var jurisdiction in compare.Jurisdictions.Where(one => one.Judged))
        {
            Indicators(json, jurisdiction.Id, jurisdiction.Indicators);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Jurisdiction(Utf8JsonWriter json, JurisdictionInfo jurisdiction)
    {
        json.WriteString("id", jurisdiction.Id);
        json.WriteText("name", jurisdiction.Name);
        json.WriteBoolean("judged", jurisdiction.Judged);
        json.WriteNumber("outsideValidity", jurisdiction.OutsideValidity);
        Indicators(json, "indicators", jurisdiction.Indicators);
        json.WriteStartObject("tallies");
        foreach (var tally in jurisdiction.Tallies)
        {
            json.WriteStartArray(tally.RuleId);
            json.WriteNumberValue(tally.Checked);
            json.WriteNumberValue(tally.Breached);
            json.WriteNumberValue(tally.Pending);
            json.WriteNumberValue(tally.NotApplicable);
            json.WriteNumberValue(tally.Waived);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Indicators(Utf8JsonWriter json, string name, IReadOnlyList<IndicatorValue> indicators)
    {
        json.WriteStartObject(name);
        foreach (var indicator in indicators)
        {
            json.WriteStartObject(indicator.Name);
            if (indicator.Value is { } value)
            {
                json.WriteNumber("value", value);
            }

            if (indicator.Denominator is { } denominator)
            {
                json.WriteNumber("part", indicator.Numerator ?? 0);
                json.WriteNumber("base", denominator);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
