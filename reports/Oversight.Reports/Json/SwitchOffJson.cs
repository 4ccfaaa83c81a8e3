using System.Text.Json;
using Oversight.Contracts.Rules;

namespace Oversight.Reports.Json;

/// <summary>A rule that is switched off, as JSON.</summary>
public static class SwitchOffJson
{
    /// <summary>Writes it.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="off">What is switched off.</param>
    public static void Write(Utf8JsonWriter json, SwitchOff off)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(off);
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
