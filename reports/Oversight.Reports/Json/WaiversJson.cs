using System.Text.Json;
using Oversight.Reports.Model;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Json;

/// <summary>The property <c>waivers</c> of <c>summary.json</c>: which list was used, and which of its waivers did nothing.</summary>
internal static class WaiversJson
{
    public static void Write(Utf8JsonWriter json, WaiverInfo waivers)
    {
        json.WriteStartObject("waivers");
        json.WriteString("file", waivers.File);
        json.WriteString("sha256", waivers.Sha256);
        json.WriteNumber("applied", waivers.Of(WaiverState.Applied).Count);
        List(json, "expired", waivers.Of(WaiverState.Expired));
        List(json, "unmatched", waivers.Of(WaiverState.Unmatched));
        List(json, "not_judged", waivers.Of(WaiverState.NotJudged));
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<Waiver> waivers)
    {
        json.WriteStartArray(name);
        foreach (var waiver in waivers)
        {
            json.WriteStartObject();
            json.WriteNumber("line", waiver.Line);
            json.WriteString("rule_id", waiver.RuleId);
            json.WriteString("jurisdiction", waiver.Jurisdiction);
            json.WriteString("subject_id", waiver.SubjectId);
            json.WriteString("expires_on", waiver.ExpiresOn.ToString("yyyy-MM-dd"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
