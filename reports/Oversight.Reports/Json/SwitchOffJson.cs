using System.Text.Json;
using Oversight.Contracts.Rules;

namespace Oversight.Reports.Json;

/// <summary>Rules that are switched off, as JSON.</summary>
public static class SwitchOffJson
{
    /// <summary>Writes the property <c>switched_off</c>.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="all">What is switched off.</param>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<SwitchOff> all)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(all);
        json.WriteStartArray("switched_off");
        foreach (var off in all)
        {
            Write(json, off);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SwitchOff off)
    {
        json.WriteStartObject();
        json.WriteString("rule", off.Rule);
        json.WriteString("pack", off.Pack);
        json.WriteString("from", off.From is { } from ? $"{from:yyyy-MM-dd}" : null);
        json.WriteString("to", off.To is { } to ? $"{to:yyyy-MM-dd}" : null);
        json.WriteString("zh", off.Reason.Zh);
        json.WriteString("en", off.Reason.En);
        json.WriteString("citation", off.Citation);
        json.WriteEndObject();
    }
}
