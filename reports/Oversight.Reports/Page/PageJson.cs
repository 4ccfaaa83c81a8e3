using System.Text.Json;
using Oversight.Contracts;

namespace Oversight.Reports.Page;

/// <summary>Writes texts in both languages and lists of objects.</summary>
internal static class PageJson
{
    /// <summary>A list of texts.</summary>
    public static void Texts(this Utf8JsonWriter json, string name, IReadOnlyList<LocalText> texts) =>
        json.Each(name, texts, text =>
        {
            json.WriteString("zh", text.Zh);
            json.WriteString("en", text.En);
        });

    /// <summary>A text.</summary>
    public static void Text(this Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Zh);
        json.WriteString("en", text.En);
        json.WriteEndObject();
    }

    /// <summary>A list, each of it an object.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> list, Action<T> write)
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
