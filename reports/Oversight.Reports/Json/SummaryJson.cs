using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Storage.Datasets;
using Oversight.Storage.Indicators;

namespace Oversight.Reports.Json;

/// <summary><c>summary.json</c>: the key figures for programs, in the shape of <c>schemas/summary.schema.json</c>.</summary>
/// <remarks>It holds no time of day and no path of the machine: two runs on the same input give the same bytes.</remarks>
internal static class SummaryJson
{
    public const string FileName = "summary.json";

    private const string DateFormat = "yyyy-MM-dd";

    public static void Write(ReportModel model, string folder) =>
        JsonFile.Write(Path.Combine(folder, FileName), json => Write(model, json));

    private static void Write(ReportModel model, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("year", model.Year);
        json.WriteString("as_of", model.AsOf.ToString(DateFormat));
        json.WriteStartObject("tool");
        json.WriteString("version", model.Tool.Version);
        json.WriteString("commit", model.Tool.Commit);
        json.WriteEndObject();
        WriteInputs(json, model.Inputs);
        if (model.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        if (model.IsMasked)
        {
            json.WriteBoolean("masked", true);
        }

        if (model.Waivers is { } waivers)
        {
            WaiversJson.Write(json, waivers);
        }

        WritePacks(json, model.Packs);
        json.WriteStartObject("province");
        WriteIndicators(json, model.Province.Indicators);
        json.WriteEndObject();
        json.WriteStartObject("jurisdictions");
        foreach (var jurisdiction in model.Jurisdictions.Where(j => j.Judged))
        {
            WriteJurisdiction(json, jurisdiction, model.Waivers is not null);
        }

        json.WriteEndObject();
        if (model.Compare is { } compare)
        {
            WriteCompare(json, compare);
        }

        json.WriteStartObject("not_covered");
        foreach (var (id, rows) in model.NotCovered)
        {
            json.WriteNumber(id, rows);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteCompare(Utf8JsonWriter json, CompareInfo compare)
    {
        json.WriteStartObject("compare");
        json.WriteNumber("year", compare.Year);
        json.WriteString("as_of", compare.AsOf.ToString(DateFormat));
        json.WriteStartObject("province");
        WriteIndicators(json, compare.Province.Indicators);
        json.WriteEndObject();
        json.WriteStartObject("jurisdictions");
        foreach (var jurisdiction in compare.Jurisdictions.Where(j => j.Judged))
        {
            json.WriteStartObject(jurisdiction.Id);
            WriteIndicators(json, jurisdiction.Indicators);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, IReadOnlyList<DatasetInput> inputs)
    {
        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            InputJson.WriteFields(json, input);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteInheritance(Utf8JsonWriter json, PackInfo pack)
    {
        if (pack.Extends.Count == 0)
        {
            return;
        }

        json.WriteStartArray("extends");
        foreach (var id in pack.Extends)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
        SwitchOffJson.WriteAll(json, pack.SwitchedOff);
    }

    private static void WritePacks(Utf8JsonWriter json, IReadOnlyList<PackInfo> packs)
    {
        json.WriteStartArray("packs");
        foreach (var pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("valid_from", pack.ValidFrom.ToString(DateFormat));
            json.WriteString("valid_to", pack.ValidTo?.ToString(DateFormat));
            json.WriteString("calendar", pack.Calendar.ToString().ToLowerInvariant());
            WriteInheritance(json, pack);
            json.WriteStartArray("files");
            foreach (var file in pack.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteString("sha256", file.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("overrides");
            foreach (var (name, value) in pack.Overrides)
            {
                json.WriteString(name, value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteJurisdiction(Utf8JsonWriter json, JurisdictionInfo jurisdiction, bool tellsWaived)
    {
        json.WriteStartObject(jurisdiction.Id);
        WriteIndicators(json, jurisdiction.Indicators);
        json.WriteStartObject("rules");
        foreach (var tally in jurisdiction.Tallies)
        {
            json.WriteStartObject(tally.RuleId);
            json.WriteNumber("checked", tally.Checked);
            json.WriteNumber("breached", tally.Breached);
            if (tellsWaived)
            {
                json.WriteNumber("waived", tally.Waived);
            }

            json.WriteNumber("pending", tally.Pending);
            json.WriteNumber("not_applicable", tally.NotApplicable);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteNumber("outside_validity", jurisdiction.OutsideValidity);
        json.WriteEndObject();
    }

    private static void WriteIndicators(Utf8JsonWriter json, IReadOnlyList<IndicatorValue> indicators)
    {
        json.WriteStartObject("indicators");
        foreach (var indicator in indicators)
        {
            if (indicator.Value is { } value)
            {
                json.WriteNumber(indicator.Name, value);
            }
            else
            {
                json.WriteNull(indicator.Name);
            }
        }

        json.WriteEndObject();
        json.WriteStartObject("bases");
        foreach (var indicator in indicators)
        {
            if (indicator.Denominator is { } denominator)
            {
                json.WriteStartArray(indicator.Name);
                json.WriteNumberValue(indicator.Numerator ?? 0);
                json.WriteNumberValue(denominator);
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }
}
