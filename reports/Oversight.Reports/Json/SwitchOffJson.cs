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
        json.WriteObjects("switched_off", all, off => Write(json, off));
    }

    private static void Write(Utf8JsonWriter json, SwitchOff off)
    {
        json.WriteString("rule", off.Rule);
        json.WriteString("pack", off.Pack);
        json.WriteString("from", off.From is { } from ? $"{from:yyyy-MM-dd}" : null);
        json.WriteString("to", off.To is { } to ? $"{to:yyyy-MM-dd}" : null);
        json.WriteText(off.Reason);
        json.WriteString("citation", off.Citation);
    }
}
