using System.Globalization;
using System.Numerics;
using System.Text;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class ParetoDrawTests
{
    [Fact]
    public void EndScan_RandomSizes_AreThoseOfTheReference()
    {
        var random = new Random(6);
        for (var run = 0; run < 200; run++)
        {
            var key = new DrawKey($"seed {run}", "zibo", "P", DrawPurpose.Objects);
            var sizes = Enumerable.Range(0, random.Next(1, 300)).Select(_ => Size(random)).ToArray();
            var quota = random.Next(0, sizes.Count(size => size > 0) + 1);
            Assert.Equal(Reference(key, sizes, quota), Run(key, sizes, quota, random.Next(1, 5)));
        }
    }

    [Fact]
    public void EndScan_MoreRowsThanAWorkerKeeps_AreThoseOfTheReference()
    {
        var random = new Random(7);
        var key = new DrawKey("seed", "zibo", "P", DrawPurpose.Objects);
        var sizes = Enumerable.Range(0, 20_000).Select(_ => Size(random)).ToArray();
        Assert.Equal(Reference(key, sizes, 40), Run(key, sizes, 40, 3));
        Assert.Equal(Reference(key, sizes, 1000), Run(key, sizes, 1000, 1));
    }

    [Fact]
    public void EndScan_EqualSizes_DrawsTheSmallestTickets()
    {
        var key = new DrawKey("seed", "zibo", "P", DrawPurpose.Objects);
        Row[] rows = [.. Enumerable.Range(0, 500).Select(i => new Row($"{i}", 0))];
        var plain = new StratifiedDraw(key, [new(500, 20)]).Run(rows).Samples[0].Drawn.Select(lot => lot.ToString());
        Assert.Equal(plain, Run(key, [.. Enumerable.Repeat(1234L, 500)], 20, 2));
    }

    [Theory]
    [InlineData(new long[] { 10, 1, 1, 1, 1 }, 2, 10, 1, 4)] // π = 20/14
    [InlineData(new long[] { 10, 5, 2, 2, 1 }, 3, 5, 1, 5)] // the second only once the first has left
    [InlineData(new long[] { 2, 2, 2, 0 }, 3, 2, 0, 0)]
    [InlineData(new long[] { 4, 4, 4, 4 }, 2, long.MaxValue, 2, 16)]
    [InlineData(new long[] { 5, 5, 1, 1 }, 3, 5, 1, 2)]
    [InlineData(new long[] { 5, 1, 1, 1 }, 0, long.MaxValue, 0, 8)]
    public void ParetoDraw_LargeSizes_AreCertain(long[] given, int quota, long from, int rest, long total)
    {
        var sizes = new SizeTotals(quota);
        sizes.Add(given);
        var draw = new ParetoDraw(new DrawKey("seed", "zibo", "P", DrawPurpose.Objects), sizes);
        Assert.Equal((from, rest, total), (draw.CertainFrom, draw.Quota, draw.Total));
    }

    [Fact]
    public void Compare_Fractions_AreHeldAgainstEachOtherExactly()
    {
        var random = new Random(8);
        UInt128 Number() => ((UInt128)(ulong)random.NextInt64() << 65 | (ulong)random.NextInt64(2) << 64 | (ulong)random.NextInt64()) >> random.Next(0, 127);
        for (var run = 0; run < 20_000; run++)
        {
            var (a, b, c, d) = (Number(), Number(), Number(), Number());
            (c, d) = (run % 4) switch { 0 => (a, b), 1 => (a, b + 1), _ => (c, d) };
            var expected = ((BigInteger)a * d).CompareTo((BigInteger)c * b);
            Assert.Equal(expected, ParetoCandidate.Compare(a, b, c, d));
        }

        Assert.Equal(0, ParetoCandidate.Compare(UInt128.MaxValue, UInt128.MaxValue, UInt128.MaxValue, UInt128.MaxValue));
        Assert.Equal(1, ParetoCandidate.Compare(UInt128.MaxValue, UInt128.MaxValue - 1, UInt128.MaxValue - 1, UInt128.MaxValue));
    }

    [Fact]
    public void EndScan_TicketsThatCollide_AreOrderedByTicketAndId()
    {
        var hasher = new CollidingHasher(0, 1);
        var sizes = new SizeTotals(3);
        long[] given = [1, 1, 1, 1, 1, 1, 1, 1];
        sizes.Add(given);
        var draw = new ParetoDraw(hasher, sizes);
        using var ids = new IdColumn([.. "hgfedcba".Select(id => $"{id}")]);
        draw.StartWorker().Add(ids.View, given);
        var expected = "abcdefgh".OrderBy(id => hasher.Of([(byte)id])).Take(3).Select(id => $"{id}");
        Assert.Equal(expected, draw.EndScan().Select(lot => lot.ToString()));
    }

    // Equal sizes make ranks follow tickets. The best come first, so whatever a worker lets go when it makes room is missing at the end;
    // with three random bits, hundreds are level with the last that is drawn.
    [Theory]
    [InlineData(64)]
    [InlineData(3)]
    public void EndScan_TheBestComeFirst_AreKept(int leading)
    {
        var hasher = new CollidingHasher(leading, 64);
        var sorted = Enumerable.Range(0, 4000).Select(i => $"{i}").OrderBy(id => hasher.Of(Encoding.UTF8.GetBytes(id))).ToArray();
        var sizes = Enumerable.Repeat(7L, sorted.Length).ToArray();
        foreach (var fed in new[] { sorted, [.. sorted.Reverse()], [.. sorted.Order(StringComparer.Ordinal)] })
        {
            var totals = new SizeTotals(700);
            totals.Add(sizes);
            var draw = new ParetoDraw(hasher, totals);
            using var ids = new IdColumn(fed);
            draw.StartWorker().Add(ids.View, sizes);
            Assert.Equal(sorted.Take(700), draw.EndScan().Select(lot => lot.ToString()));
        }
    }

    [Fact]
    public void Rank_TheSmallestAndTheLargestTicket_AreAHalfStepFromTheEnds()
    {
        Assert.Equal(((UInt128)4, ((UInt128.One << 65) - 1) * 3), ParetoCandidate.Rank(0, 3, 2, 10));
        Assert.Equal((((UInt128.One << 65) - 1) * 4, (UInt128)3), ParetoCandidate.Rank(ulong.MaxValue, 3, 2, 10));
    }

    [Fact]
    public void ParetoDraw_Misuse_IsRefused()
    {
        var key = new DrawKey("seed", "zibo", "P", DrawPurpose.Objects);
        var sizes = new SizeTotals(2);
        sizes.Add([1, 0, -1]);
        Assert.Throws<ArgumentException>(() => new ParetoDraw(key, sizes));
        Assert.Throws<ArgumentException>(() => sizes.Merge(new SizeTotals(3)));
        Assert.Throws<OverflowException>(() => sizes.Add([long.MaxValue]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SizeTotals(-1));

        // Other sizes in the second scan: one that would be certain, too few, one too many that is certain, one twice.
        foreach (var second in new long[][] { [4, 4, 2], [1], [5, 5, 1] })
        {
            Assert.Throws<InvalidOperationException>(() => Scan([1, 1, 1, 5], [.. second], ["a", "b", "c"]));
        }

        Assert.Throws<InvalidOperationException>(() => Scan([1, 1, 1, 5], [1, 1, 5], ["a", "b", "b"], 3));
        Assert.Throws<ArgumentException>(() => Scan([1, 1], [1], ["a", "b"]));

        void Scan(long[] first, long[] second, string[] names, int quota = 2)
        {
            var totals = new SizeTotals(quota);
            totals.Add(first);
            var draw = new ParetoDraw(key, totals);
            using var ids = new IdColumn([.. names.Take(second.Length == 1 && names.Length == 3 ? 1 : names.Length)]);
            draw.StartWorker().Add(ids.View, second);
            draw.EndScan();
        }
    }

    private static long Size(Random random) => random.Next(6) switch
    {
        0 => 0,
        1 => random.NextInt64(1, 1L << 45),
        2 => 5,
        _ => random.NextInt64(1, 1000),
    };

    private static List<string> Run(DrawKey key, long[] sizes, int quota, int threads)
    {
        var totals = new SizeTotals(quota);
        foreach (var part in sizes.Chunk(97))
        {
            var one = new SizeTotals(quota);
            one.Add(part);
            totals.Merge(one);
        }

        var draw = new ParetoDraw(key, totals);
        var workers = Enumerable.Range(0, threads).Select(_ => draw.StartWorker()).ToArray();
        for (var from = 0; from < sizes.Length; from += 61)
        {
            using var ids = new IdColumn([.. Enumerable.Range(from, Math.Min(61, sizes.Length - from)).Select(i => $"{i}")]);
            workers[from % threads].Add(ids.View, sizes.AsSpan(from, ids.View.Length));
        }

        return [.. draw.EndScan().Select(lot => lot.ToString())];
    }

    /// <summary>Certain ones out, one round after the other; then fractions of big integers, all sorted.</summary>
    private static List<string> Reference(DrawKey key, long[] sizes, int quota)
    {
        var left = Enumerable.Range(0, sizes.Length).Where(i => sizes[i] > 0).ToList();
        var certain = new List<int>();
        while (true)
        {
            var total = left.Sum(i => sizes[i]);
            var rest = quota - certain.Count;
            var out1 = left.Where(i => rest > 0 && (BigInteger)sizes[i] * rest >= total).ToList();
            if (out1.Count == 0)
            {
                string Ticket(int i) => ReferenceDraw.Ticket(key, Encoding.UTF8.GetBytes($"{i}"));
                (BigInteger Above, BigInteger Below) Rank(int i)
                {
                    var u = (BigInteger.Parse("0" + Ticket(i)[..16], NumberStyles.HexNumber) * 2) + 1;
                    return (u * (total - ((BigInteger)rest * sizes[i])), ((BigInteger.One << 65) - u) * rest * sizes[i]);
                }

                var ranks = left.ToDictionary(i => i, Rank);
                left.Sort((i, j) => (ranks[i].Above * ranks[j].Below).CompareTo(ranks[j].Above * ranks[i].Below));
                return [.. certain.OrderBy(Ticket, StringComparer.Ordinal).Concat(left.Take(rest)).Select(i => $"{i}")];
            }

            certain.AddRange(out1);
            left = [.. left.Except(out1)];
        }
    }
}
