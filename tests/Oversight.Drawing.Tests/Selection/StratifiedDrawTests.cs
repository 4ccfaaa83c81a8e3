using System.Text;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class StratifiedDrawTests
{
    private static readonly DrawKey Key = new("2026-01-05 dice 3-6-1", "zibo", "P-01", DrawPurpose.Objects);

    // k=$(printf '%s' '2026-01-05 dice 3-6-1|zibo|P-01|objects|0' | sha256sum | cut -c1-64)
    // for i in A B C D E F; do printf '%s %s\n' "$(printf '%s' "$k$i" | sha256sum | cut -c1-16)" $i; done | sort
    private static readonly string[] ShellOrder =
    [
        "123256d296826b44 F", "15e9158af2bf1665 D", "5a90b26532d7f91f C", "7ad813d4b60e510d E", "8f240457253fe497 A", "a1b6894c9e39a258 B",
    ];

    [Fact]
    public void Samples_ASmallFrame_AreThoseOfSha256Sum()
    {
        var draw = new StratifiedDraw(Key, [new(6, 3, 3)]).Run([.. "ABCDEF".Select(id => new Row($"{id}", 0))]);
        Assert.Equal(ShellOrder[..3], draw.Samples[0].Drawn.Select(lot => $"{lot.Ticket.First:x16} {lot}"));
        Assert.Equal(ShellOrder[3..], draw.Samples[0].Reserve.Select(lot => $"{lot.Ticket.First:x16} {lot}"));
    }

    [Fact]
    public void Samples_RandomFrames_AreThoseOfTheReference()
    {
        var random = new Random(11);
        for (var run = 0; run < 300; run++)
        {
            var (rows, strata) = Frames.Random(random, starts: run % 3 == 0);
            var key = new DrawKey($"seed {run}", "zibo", "P", DrawPurpose.Objects, run % 3);
            var draw = new StratifiedDraw(key, strata).Run(rows, batch: random.Next(1, 400));
            Assert.Equal(ReferenceDraw.Of(rows, strata, id => ReferenceDraw.Ticket(key, id)), ReferenceDraw.Lines(draw));
        }
    }

    [Theory]
    [InlineData(0, 0, 0UL)]
    [InlineData(0, 1, 0UL)]
    [InlineData(1, 64, 0UL)]
    [InlineData(2, 2, 0UL)]
    [InlineData(5, 3, 0UL)]
    [InlineData(0, 4, ulong.MaxValue)]
    [InlineData(3, 64, ulong.MaxValue)]
    [InlineData(8, 0, 12345UL)]
    public void Samples_TicketsThatCollide_AreThoseOfTheReference(int leading, int rest, ulong top)
    {
        var random = new Random(12);
        var hasher = new CollidingHasher(leading, rest, top);
        for (var run = 0; run < 60; run++)
        {
            var (rows, strata) = Frames.Random(random, starts: false);

            // Starts among the tickets that exist, right on one, before and after it.
            strata = [.. strata.Select((stratum, i) => (run + i) % 3 == 0 || rows.Count == 0
                ? stratum
                : stratum with { Start = Near(hasher.Of(rows[random.Next(rows.Count)].Utf8), random.Next(-1, 2)) })];
            var draw = new StratifiedDraw(hasher, strata).Run(rows);
            Assert.Equal(ReferenceDraw.Of(rows, strata, id => hasher.Of(id).ToString()), ReferenceDraw.Lines(draw));
        }

        static Ticket Near(Ticket ticket, int step) => step < 0 && ticket.Fourth == 0
            ? ticket
            : ticket with { Fourth = unchecked(ticket.Fourth + (ulong)step) };
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(99)]
    [InlineData(100)]
    public void Samples_QuotaAtTheEnds_AreComplete(int quota)
    {
        Row[] rows = [.. Enumerable.Range(0, 100).Select(i => new Row($"{i}", 0))];
        var draw = new StratifiedDraw(Key, [new(100, quota)]).Run(rows);
        Assert.Equal(quota, draw.Samples[0].Drawn.Select(lot => lot.ToString()).Distinct().Count());
        Assert.Equal(1, draw.Scans);
        Assert.Empty(draw.Samples[0].Skipped);
    }

    [Fact]
    public void Samples_OfManyRows_KeepsFewAndScansOnce()
    {
        Row[] rows = [.. Enumerable.Range(0, 50_000).Select(i => new Row($"{i}", i % 2))];
        using var ids = new IdColumn([.. rows.Select(row => row.Id)]);
        var draw = new StratifiedDraw(Key, [new(25_000, 100), new(25_000, 0)]);
        var worker = draw.StartWorker();
        worker.Add(ids.View, [.. rows.Select(row => row.Stratum)]);
        Assert.InRange(worker.Found[0], 100, 300);
        Assert.Equal(0, worker.Found[1]);
        Assert.Equal(50_000, worker.Rows);
        Assert.True(draw.EndScan());
    }

    [Fact]
    public void EndScan_SizesFarTooLarge_AsksForOtherScansOfShortStrataOnly()
    {
        // Said to hold a million, it holds 300: the limit is far too low twice, then there is none.
        Row[] rows = [.. Enumerable.Range(0, 600).Select(i => new Row($"{i}", i % 2, (byte)(i % 5 == 0 ? 1 : 0)))];
        StratumQuota[] strata = [new(1_000_000, 10), new(240, 20, 5)];
        using var ids = new IdColumn([.. rows.Select(row => row.Id)]);
        var draw = new StratifiedDraw(Key, strata);
        for (var scan = 1; scan <= 3; scan++)
        {
            Assert.Throws<InvalidOperationException>(() => draw.Samples);
            var worker = draw.StartWorker();
            worker.Add(ids.View, [.. rows.Select(row => row.Stratum)], [.. rows.Select(row => row.State)]);
            Assert.Equal(scan == 1 ? 1 : 0, Math.Sign(worker.Found[1]));
            Assert.Equal(scan == 3, draw.EndScan());
            Assert.Equal(scan == 3 ? [] : [0], draw.Short);
        }

        Assert.Equal(ReferenceDraw.Of(rows, strata, id => ReferenceDraw.Ticket(Key, id)), ReferenceDraw.Lines(draw));
        Assert.Throws<InvalidOperationException>(() => draw.StartWorker());
        Assert.Throws<InvalidOperationException>(() => draw.EndScan());
    }

    // Of a thousand, gates of 44 and 352 thousandths: six pass the first, eight the second, which makes neither ten nor fourteen.
    [Fact]
    public void EndScan_ShortTwice_CountsEachScanAfresh()
    {
        int[] places = [1, 5, 10, 20, 30, 43, 45, 351, 353, 500, 501, 999];
        Row[] rows = [.. places.Select(place => new Row($"{place}", 0))];
        var draw = new StratifiedDraw(new PlacedTickets(), [new(1000, 10)]).Run(rows);
        Assert.Equal(3, draw.Scans);
        Assert.Equal(places.Take(10).Select(place => $"{place}"), draw.Samples[0].Drawn.Select(lot => lot.ToString()));
    }

    // The order begins among tickets that share their leading bits: those before it are the last, and no gate may count them.
    [Fact]
    public void EndScan_TicketsJustBeforeTheStart_AreNotTakenForTheFirst()
    {
        Row[] rows = [.. Enumerable.Range(0, 20).Select(i => new Row($"100.{i:d2}", 0)), .. Enumerable.Range(0, 8).Select(i => new Row($"{800 + i}", 0))];
        var draw = new StratifiedDraw(new PlacedTickets(), [new(10_000, 10, 0, new Ticket(PlacedTickets.First(100), 0, 0, 15))]).Run(rows);
        Assert.Equal(
            rows[15..20].Concat(rows[20..25]).Select(row => row.Id), draw.Samples[0].Drawn.Select(lot => lot.ToString()));
    }

    [Fact]
    public void EndScan_FewerThanAskedFor_IsRefused()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new StratifiedDraw(Key, [new(9, 3, 1)]).Run([new("a", 0), new("b", 0), new("c", 0), new("d", 0, 1)]));
        Assert.Equal("Stratum 0 holds 3 objects that can be drawn, but was said to hold 9.", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void EndScan_AnIdTwice_IsRefused(int stratum)
    {
        var rows = Enumerable.Range(0, 50).Select(i => new Row($"{i}", i % 2)).Append(new Row("14", stratum)).ToList();
        var error = Assert.Throws<InvalidOperationException>(() => new StratifiedDraw(Key, [new(25, 25), new(25, 25)]).Run(rows));
        Assert.Contains("id 14 twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_AfterTheScanEnded_IsRefused()
    {
        using var ids = new IdColumn(["a"]);
        var draw = new StratifiedDraw(Key, [new(0, 0)]);
        var worker = draw.StartWorker();
        draw.EndScan();
        Assert.Throws<InvalidOperationException>(() => worker.Add(ids.View, [0]));
    }

    [Fact]
    public void Add_FaultyColumns_AreRefused()
    {
        using var ids = new IdColumn(["a", null]);
        var worker = new StratifiedDraw(Key, [new(2, 2)]).StartWorker();
        Assert.Throws<ArgumentException>(() => worker.Add(ids.View, [0]));
        Assert.Throws<ArgumentException>(() => worker.Add(ids.View, [0, 0], [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => worker.Add(ids.View, [0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => worker.Add(ids.View, [-2, 0]));
        Assert.Throws<ArgumentException>(() => worker.Add(ids.View, [0, 0]));
        worker.Add(ids.View, [0, -1]);
    }

    [Theory]
    [InlineData(5, 6, 0)]
    [InlineData(5, -1, 0)]
    [InlineData(5, 1, -1)]
    [InlineData(-5, 0, 0)]
    [InlineData(long.MaxValue, long.MaxValue, 0)]
    [InlineData(long.MaxValue, 1, long.MaxValue)]
    public void StratifiedDraw_ImpossibleQuota_IsRefused(long size, long quota, long reserve) =>
        Assert.Throws<ArgumentException>(() => new StratifiedDraw(Key, [new(size, quota, reserve)]));

    [Fact]
    public void Add_RowsThatDoNotSurvive_AllocateNothing()
    {
        using var ids = new IdColumn([.. Enumerable.Range(0, 2048).Select(i => $"{i}")]);
        var strata = Enumerable.Range(0, 2048).Select(i => (i % 3) - 1).ToArray();
        var states = new byte[2048];
        var worker = new StratifiedDraw(new LargestTickets(), [new(1_000_000, 5_000), new(1_000_000, 0)]).StartWorker();
        worker.Add(ids.View, strata, states);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var batch = 0; batch < 100; batch++)
        {
            worker.Add(ids.View, strata, states);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Add_LongAndForeignIds_AreDrawnAsTheyAre()
    {
        Row[] rows = [new("", 0), new("局", 0), new(new string('x', 100_000), 0), new("e\u0301", 0), new("\u00e9", 0), new(new string('9', 56), 0)];
        StratumQuota[] strata = [new(6, 6)];
        var draw = new StratifiedDraw(Key, strata).Run(rows);
        Assert.Equal(ReferenceDraw.Of(rows, strata, id => ReferenceDraw.Ticket(Key, id)), ReferenceDraw.Lines(draw));
        Assert.Contains(draw.Samples[0].Drawn, lot => lot.Id.Span.SequenceEqual(Encoding.UTF8.GetBytes("局")));
    }

    /// <summary>The id is the ticket: thousandths, then perhaps a point and the last bits.</summary>
    private sealed class PlacedTickets : ITicketHasher
    {
        public string Path => "placed";

        public static ulong First(int thousandths) => (ulong)(((UInt128)thousandths << 64) / 1000);

        public void Leading(in Oversight.Contracts.Facts.ColumnView ids, Span<ulong> leading)
        {
            for (var row = 0; row < leading.Length; row++)
            {
                leading[row] = Of(ids.Utf8(row)).First;
            }
        }

        public Ticket Of(ReadOnlySpan<byte> id)
        {
            var parts = Encoding.UTF8.GetString(id).Split('.');
            return new Ticket(First(int.Parse(parts[0])), 0, 0, parts.Length > 1 ? ulong.Parse(parts[1]) : 0);
        }
    }

    /// <summary>Nobody has a chance.</summary>
    private sealed class LargestTickets : ITicketHasher
    {
        public string Path => "largest";

        public void Leading(in Oversight.Contracts.Facts.ColumnView ids, Span<ulong> leading) => leading.Fill(ulong.MaxValue);

        public Ticket Of(ReadOnlySpan<byte> id) => new(ulong.MaxValue, 0, 0, 0);
    }
}
