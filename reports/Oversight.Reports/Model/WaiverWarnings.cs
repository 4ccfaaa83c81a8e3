using Oversight.Contracts;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Model;

/// <summary>What must be said of waivers that did nothing.</summary>
internal static class WaiverWarnings
{
    private const int Named = 5;

    /// <summary>A sentence for the expired, and one for those that name no breach.</summary>
    public static IEnumerable<LocalText> Of(WaiverInfo waivers)
    {
        foreach (var note in waivers.Notes)
        {
            yield return note;
        }

        if (waivers.Of(WaiverState.Expired) is { Count: > 0 } expired)
        {
            yield return new LocalText(
                $"{waivers.File}：{expired.Count:N0} 条豁免在截止日前已过期，所指违规照常列出：{Zh(expired)}",
                $"{waivers.File}: waivers that expired before the cut-off day, so that their breaches stand as any other: {expired.Count:N0}: {En(expired)}");
        }

        if (waivers.Of(WaiverState.Unmatched) is { Count: > 0 } unmatched)
        {
            yield return new LocalText(
                $"{waivers.File}：{unmatched.Count:N0} 条豁免没有对应的违规：{Zh(unmatched)}",
                $"{waivers.File}: waivers that name no breach that was found: {unmatched.Count:N0}: {En(unmatched)}");
        }
    }

    private static string Zh(IReadOnlyList<Waiver> waivers) =>
        string.Join("、", waivers.Take(Named).Select(one => $"第 {one.Line} 行（{one.RuleId} {one.SubjectId}）")) + (waivers.Count > Named ? " 等" : "");

    private static string En(IReadOnlyList<Waiver> waivers) =>
        string.Join(", ", waivers.Take(Named).Select(one => $"line {one.Line} ({one.RuleId} {one.SubjectId})")) + (waivers.Count > Named ? " and more" : "");
}
