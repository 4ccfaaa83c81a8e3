using System.Text.Json;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Json;

/// <summary>A file of the dataset, as <c>summary.json</c> and the page's data write it.</summary>
internal static class InputJson
{
    /// <summary>Writes the fields of an open object.</summary>
    public static void WriteFields(Utf8JsonWriter json, DatasetInput input)
    {
        json.WriteString("table", input.Table);
        json.WriteString("file", input.File);
        json.WriteNumber("rows", input.Rows);
        json.WriteNumber("rejected", input.Rejected);
        json.WriteNumber("kept", input.Kept);
        json.WriteString("sha256", input.Sha256);
    }

    /// <summary>Writes the property <c>map</c>.</summary>
    public static void WriteMap(Utf8JsonWriter json, DatasetMap map)
    {
        json.WriteStartObject("map");
        json.WriteString("file", map.File);
        json.WriteString("sha256", map.Sha256);
        json.WriteEndObject();
    }
}
