using Oversight.Drawing.Allocation;
using Oversight.Drawing.Tests.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>What must not change a draw, and how a draw must change: what a sampler must pass that anyone is to check again.</summary>
internal static class MetamorphicChecks
{
    private static readonly DrawKey Key = new("seed", "zibo", "P", DrawPurpose.Objects);
    private static readonly int[] Quotas = [30, 20, 7];
    private static readonly Row[] Rows = [.. Enumerable.Range(0, 1200).Select(i => new Row($"91370300{i:x4}", i % 10 < 6 ? 0 : i % 10 < 9 ? 1 : 2, (byte)(i % 17 == 0 ? 1 : 0)))];

    public static Verdict RowOrder(FrameSampler sampler) => Verdict.All(Enumerable.Range(0, 10).Select(seed =>
    {
        var shuffled = Rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        return Same(sampler(Key, Quotas, [Rows], 1), sampler(Key, Quotas, [shuffled], 1), $"shuffle {seed}");
    }));

    public static Verdict Threads(FrameSampler sampler) => Verdict.All(new[] { 2, 16 }.SelectMany(threads => Enumerable.Range(0, 3).Select(_ =>
        Same(sampler(Key, Quotas, [Rows], 1), sampler(Key, Quotas, [Rows], threads), $"{threads} threads"))));

    public static Verdict Partitions(FrameSampler sampler) => Verdict.All(Enumerable.Range(2, 7).SelectMany(parts => new[] { true, false }.Select(blocks =>
    {
        var split = Enumerable.Range(0, parts)
            .Select(part => (IReadOnlyList<Row>)[.. Rows.Where((_, i) => (blocks ? i * parts / Rows.Length : i % parts) == part)]).ToList();
        return Same(sampler(Key, Quotas, [Rows], 1), sampler(Key, Quotas, split, 1), $"{parts} partitions");
    })));

    /// <summary>At 1 %, 3 % and 5 %: who is drawn at a lower ratio comes first at a higher one.</summary>
    public static Verdict NestedRatios(FrameSampler sampler)
    {
        var samples = new[] { 0.01m, 0.03m, 0.05m }.Select(ratio => sampler(
            Key, [.. Enumerable.Range(0, 3).Select(h => (int)Quota.Of(ratio, Rows.Count(row => row.Stratum == h && row.State == 0)))], [Rows], 1)).ToList();
        return Verdict.All(Enumerable.Range(0, 2).Select(i =>
            Same(samples[i], [.. samples[i + 1].Select((ids, h) => ids.Take(samples[i][h].Length).ToArray())], $"step {i}")));
    }

    /// <summary>One of the drawn becomes exempt: all others stay, in their order, and the next ticket comes last.</summary>
    public static Verdict Replacement(FrameSampler sampler)
    {
        var before = sampler(Key, Quotas, [Rows], 1);
        var next = sampler(Key, [.. Quotas.Select(quota => quota + 1)], [Rows], 1);
        return Verdict.All(Enumerable.Range(0, 3).SelectMany(h => before[h].Take(7).Select(gone =>
        {
            Row[] rows = [.. Rows.Select(row => row.Id == gone ? row with { State = 1 } : row)];
            string[][] expected = [.. before.Select((ids, g) => g == h ? [.. next[g].Where(id => id != gone)] : ids)];
            return Same(expected, sampler(Key, Quotas, [rows], 1), $"{gone} replaced");
        })));
    }

    private static Verdict Same(string[][] expected, string[][] actual, string what) => Verdict.Same(
        expected.SelectMany((ids, h) => ids.Select(id => $"{h} {id}")), actual.SelectMany((ids, h) => ids.Select(id => $"{h} {id}")), what);
}
