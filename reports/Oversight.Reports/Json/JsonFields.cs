using System.Text.Json;
using Oversight.Contracts;

namespace Oversight.Reports.Json;

/// <summary>What the JSON of the reports and of the page has again and again.</summary>
internal static class JsonFields
{
    /// <summary>Writes an array of objects; <paramref name="write"/> writes the fields of one.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
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

    /// <summary>Writes an array of texts.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<LocalText> texts) =>
        json.WriteObjects(name, texts, text => json.WriteText(text));

    /// <summary>Writes a text in both languages as an object of its own.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteText(text);
        json.WriteEndObject();
    }

    /// <summary>Writes a text in both languages.</summary>
    public static void WriteText(this Utf8JsonWriter json, LocalText text)
    {
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
    }

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, double? value)
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

    /// <summary>Writes a number, or null where there is none.</summary>
    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, decimal? value)
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
