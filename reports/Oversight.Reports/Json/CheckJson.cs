using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Profiles;

namespace Oversight.Reports.Json;

/// <summary><c>check.json</c>: what a check understood of a dataset, for programs.</summary>
internal static class CheckJson
{
    public const string FileName = "check.json";

    public static void Write(CheckModel model, string folder) =>
        JsonFile.Write(Path.Combine(folder, FileName), json => Write(model, json));

    private static void Write(CheckModel model, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (model.Dataset.Map is { } map)
        {
            InputJson.WriteMap(json, map);
        }

        json.WriteStartArray("inputs");
        foreach (var (input, part) in model.Dataset.Inputs.Zip(model.Dataset.Parts))
        {
            json.WriteStartObject();
            InputJson.WriteFields(json, input);
            WritePart(json, part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in model.Tables)
        {
            WriteTable(json, table);
        }

        json.WriteEndArray();
        json.WriteStartArray("unknown_values");
        foreach (var value in model.Dataset.UnknownValues)
        {
            WriteUnknown(json, value);
        }

        json.WriteEndArray();
        json.WriteStartObject("not_covered");
        foreach (var (id, rows) in model.Dataset.NotCovered)
        {
            json.WriteNumber(id, rows);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter json, DatasetPart part)
    {
        json.WriteStartArray("columns");
        foreach (var column in part.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("heading", column.Heading);
            if (column.Value is { } value)
            {
                json.WriteString("set", value);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "left_out", part.LeftOut);
        WriteTexts(json, "missing", part.Missing);
    }

    private static void WriteTable(Utf8JsonWriter json, TableProfile table)
    {
        json.WriteStartObject();
        json.WriteString("table", table.Table);
        json.WriteNumber("accepted", table.Rows);
        WriteCounts(json, "jurisdictions", table.Jurisdictions);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteNumber("filled", column.Filled);
            if (column.Least is not null)
            {
                json.WriteString("least", column.Least);
                json.WriteString("most", column.Most);
            }

            if (column.Values.Count > 0)
            {
                WriteCounts(json, "values", column.Values);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteUnknown(Utf8JsonWriter json, UnknownValue value)
    {
        json.WriteStartObject();
        json.WriteString("table", value.Table);
        json.WriteString("file", value.File);
        json.WriteString("column", value.Column);
        json.WriteString("value", value.Value);
        json.WriteNumber("rows", value.Rows);
        json.WriteString("nearest", value.Nearest);
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, IReadOnlyList<ValueCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var (value, rows) in counts)
        {
            json.WriteNumber(value, rows);
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
