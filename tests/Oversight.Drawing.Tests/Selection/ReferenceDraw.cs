using System.Security.Cryptography;
using System.Text;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>The draw as it would be explained: hash all, sort all, go down the list. Slow, and on the platform's SHA-256 only.</summary>
internal static class ReferenceDraw
{
    /// <summary>A ticket as 64 hex characters, whose ordinal order is that of the numbers.</summary>
    public static string Ticket(DrawKey key, byte[] id)
    {
        var seed = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key.ToString())));
        return Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes(seed), .. id]));
    }

    /// <summary>Each stratum's lines: what became of an object, its place, ticket, state and id.</summary>
    public static List<string> Of(IEnumerable<Row> rows, IReadOnlyList<StratumQuota> strata, Func<byte[], string> ticket)
    {
        var lines = new List<string>();
        for (var stratum = 0; stratum < strata.Count; stratum++)
        {
            var start = strata[stratum].Start.ToString();
            var order = rows.Where(row => row.Stratum == stratum)
                .Select(row => (Row: row, Ticket: ticket(row.Utf8)))
                .OrderBy(row => string.CompareOrdinal(row.Ticket, start) < 0)
                .ThenBy(row => row.Ticket, StringComparer.Ordinal)
                .ThenBy(row => Convert.ToHexString(row.Row.Utf8), StringComparer.Ordinal)
                .ToList();
            var wanted = Math.Min(strata[stratum].Quota + strata[stratum].Reserve, order.Count(row => row.Row.State == 0));
            long taken = 0;
            for (var i = 0; i < order.Count && taken < wanted; i++)
            {
                var drawable = order[i].Row.State == 0;
                var what = taken < strata[stratum].Quota ? (drawable ? "drawn" : "skipped") : drawable ? "reserve" : "passed";
                lines.Add($"{stratum} {what} {i + 1} {order[i].Ticket} {order[i].Row.State} {order[i].Row.Id}");
                taken += drawable ? 1 : 0;
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }

    /// <summary>The same lines of a draw's result.</summary>
    public static List<string> Lines(StratifiedDraw draw)
    {
        var lines = draw.Samples.SelectMany(sample =>
            Of(sample, "drawn", sample.Drawn).Concat(Of(sample, "skipped", sample.Skipped))
                .Concat(Of(sample, "reserve", sample.Reserve)).Concat(Of(sample, "passed", sample.SkippedInReserve))).ToList();
        lines.Sort(StringComparer.Ordinal);
        return lines;

        static IEnumerable<string> Of(StratumSample sample, string what, IReadOnlyList<Lot> lots) =>
            lots.Select(lot => $"{sample.Stratum} {what} {lot.Position} {lot.Ticket} {lot.State} {lot}");
    }
}
