using System.Text.Json;
using Oversight.Contracts;
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
        Each(json, "inputs", model.Inputs, input => InputJson.WriteFields(json, input));
        if (model.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        Each(json, "packs", model.Packs, pack => Pack(json, pack));
        Indicators(json, "province", model.Province.Indicators);
        Each(json, "jurisdictions", model.Jurisdictions, jurisdiction => Jurisdiction(json, jurisdiction));
        if (model.Compare is { } compare)
        {
            Compare(json, compare);
        }

        Each(json, "notCovered", model.NotCovered, one =>
        {
            json.WriteString("id", one.Id);
            json.WriteNumber("rows", one.Rows);
        });
        Texts(json, "warnings", model.Warnings);
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

    private static void Pack(Utf8JsonWriter json, PackInfo pack)
    {
        json.WriteString("id", pack.Id);
        Text(json, "name", pack.Name);
        json.WriteString("version", pack.Version);
        Text(json, "title", pack.Title);
        json.WriteString("number", pack.DocumentNumber);
        json.WriteString("validFrom", pack.ValidFrom.ToString(DateFormat));
        json.WriteString("validTo", pack.ValidTo?.ToString(DateFormat));
        json.WriteString("calendar", pack.Calendar.ToString().ToLowerInvariant());
        json.WriteString("overload", pack.OverloadRule);
        Texts(json, "assumptions", pack.Assumptions);
        Each(json, "files", pack.Files, file =>
        {
            json.WriteString("path", file.Path);
            json.WriteString("sha256", file.Sha256);
        });
        Each(json, "switchedOff", pack.SwitchedOff, off =>
        {
            json.WriteString("rule", off.Rule);
            json.WriteString("from", off.From?.ToString(DateFormat));
            json.WriteString("to", off.To?.ToString(DateFormat));
            Text(json, "reason", off.Reason);
            json.WriteString("citation", off.Citation);
        });
        Each(json, "overrides", pack.Overrides, one =>
        {
            json.WriteString("name", one.Name);
            json.WriteString("value", one.Value);
        });
        Each(json, "parameters", pack.Parameters, parameter => Parameter(json, parameter));
        Each(json, "rules", pack.Rules, rule => Rule(json, rule));
    }

    private static void Rule(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("kind", rule.Kind?.ToString() ?? "Draw");
        json.WriteString("severity", rule.Severity.ToString());
        json.WriteString("article", rule.Article);
        Text(json, "wording", rule.Wording);
        json.WriteString("topic", rule.Topic.ToString());
        json.WriteStartArray("indicators");
        foreach (var indicator in rule.Indicators)
        {
            json.WriteStringValue(indicator);
        }

        json.WriteEndArray();
        json.WriteString("milestone", rule.Milestone);
        json.WriteString("due", rule.DueOn?.ToString(DateFormat));
        Each(json, "parameters", rule.Parameters, parameter => Parameter(json, parameter));
        json.WriteString("script", rule.Script);
        json.WriteNumber("line", rule.Line);
    }

    private static void Parameter(Utf8JsonWriter json, ParameterInfo parameter)
    {
        json.WriteString("name", parameter.Name);
        json.WriteString("unit", parameter.Unit.ToString());
        json.WriteString("value", parameter.Value);
        json.WriteString("citation", parameter.Citation);
        if (parameter.Assumption is { } why)
        {
            Text(json, "assumption", why);
        }
    }

    private static void Jurisdiction(Utf8JsonWriter json, JurisdictionInfo jurisdiction)
    {
        json.WriteString("id", jurisdiction.Id);
        Text(json, "name", jurisdiction.Name);
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

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<LocalText> texts) =>
        Each(json, name, texts, text =>
        {
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
        });

    private static void Text(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> list, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var one in list)
        {
            json.WriteStartObject();
            write(one);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
