using System.Text.Json;
using Oversight.Reports.Jobs;
using Oversight.Reports.Model;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Page;

/// <summary>The waivers and the waived breaches, as the page's data has them.</summary>
internal static class WaivedRows
{
    /// <summary>How many waivers of a state the page holds, and how many waived breaches; all are in the files beside it.</summary>
    public const int Limit = 1000;

    /// <summary>
    /// Columns: rule, jurisdiction, subject's kind, subject, due, done, days late, measured, limit, state, detail, reason, approver,
    /// last day, subject's name.
    /// </summary>
    public static string Query { get; } =
        $"""
        SELECT rule_id, jurisdiction, subject_kind, subject_id, due_on::VARCHAR, done_on::VARCHAR, days_late, measured, "limit", state,
            detail, reason, approved_by, expires_on::VARCHAR, name
        FROM {WaivedBreaches.Table} ORDER BY rule_id, jurisdiction, subject_id LIMIT {Limit}
        """;

    /// <summary>
    /// The property <c>waivers</c>: <c>file</c>, <c>sha256</c>, and for each of <c>applied</c>, <c>expired</c>, <c>unmatched</c> and
    /// <c>notJudged</c> how many and, but for the applied, the first of them: line, rule, jurisdiction, subject, reason, approver, last day.
    /// </summary>
    public static void WriteWaivers(Utf8JsonWriter json, WaiverInfo waivers)
    {
        json.WriteStartObject("waivers");
        json.WriteString("file", waivers.File);
        json.WriteString("sha256", waivers.Sha256);
        json.WriteNumber("applied", waivers.Of(WaiverState.Applied).Count);
        List(json, "expired", waivers.Of(WaiverState.Expired));
        List(json, "unmatched", waivers.Of(WaiverState.Unmatched));
        List(json, "notJudged", waivers.Of(WaiverState.NotJudged));
        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IReadOnlyList<Waiver> waivers)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", waivers.Count);
        json.WriteStartArray("rows");
        foreach (var waiver in waivers.Take(Limit))
        {
            json.WriteStartArray();
            json.WriteNumberValue(waiver.Line);
            json.WriteStringValue(waiver.RuleId);
            json.WriteStringValue(waiver.Jurisdiction);
            json.WriteStringValue(waiver.SubjectId);
            json.WriteStringValue(waiver.Reason);
            json.WriteStringValue(waiver.ApprovedBy);
            json.WriteStringValue(waiver.ExpiresOn.ToString("yyyy-MM-dd"));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
