using System.Text;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class PermanentNumbersTests
{
    private const int Size = 60;
    private static readonly Row[] Rows = [.. Enumerable.Range(0, 2 * Size).Select(i => new Row($"{i}", i % 2))];

    [Fact]
    public void SameKey_TwoPlans_OverlapAsMuchAsTheyCan()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var small = Draw(seed, 12).Samples;
            var large = Draw(seed, 31).Samples;
            Assert.All(small.Zip(large), pair => Assert.Equal(Ids(pair.First), Ids(pair.Second).Take(12)));
        }
    }

    [Theory]
    [InlineData(20, 40, 0, 0)]
    [InlineData(30, 30, 0, 0)]
    [InlineData(20, 30, 10, 0)]
    [InlineData(40, 40, 0, 20)]
    [InlineData(60, 5, 0, 5)]
    [InlineData(0, 60, 0, 0)]
    public void After_AnEarlierDraw_OverlapsNoMoreThanItMust(int first, int second, int reserve, int shared)
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var earlier = Draw(seed, first, reserve).Samples;
            var later = Draw(seed, second, 0, [.. earlier.Select(PermanentNumbers.After)]).Samples;
            Assert.All(earlier.Zip(later), pair => Assert.Equal(shared, Ids(pair.First).Intersect(Ids(pair.Second)).Count()));
            Assert.All(later, sample => Assert.Equal(second, Ids(sample).Distinct().Count()));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void After_TicketsThatCollide_StillOverlapsNoMoreThanItMust(int leading)
    {
        var hasher = new CollidingHasher(leading, 64);
        for (var quota = 1; quota < Size; quota++)
        {
            var earlier = new StratifiedDraw(hasher, [new(Size, quota), new(Size, quota)]).Run(Rows).Samples;
            var later = new StratifiedDraw(hasher, [.. earlier.Select(sample => new StratumQuota(Size, Size - quota, 0, PermanentNumbers.After(sample)))]).Run(Rows).Samples;
            Assert.All(earlier.Zip(later), pair => Assert.Equal(Size, Ids(pair.First).Union(Ids(pair.Second)).Count()));
        }
    }

    [Fact]
    public void Start_EqualParts_SeparateSmallSamples()
    {
        var frame = Enumerable.Range(0, 30_000).Select(i => new Row($"{i}", 0)).ToList();
        var key = new DrawKey("seed", "zibo", "all plans", DrawPurpose.Objects);
        var drawn = Enumerable.Range(0, 3)
            .SelectMany(part => new StratifiedDraw(key, [new(30_000, 9_000, 0, PermanentNumbers.Start(part, 3))]).Run(frame).Samples[0].Drawn)
            .Select(lot => lot.ToString());
        Assert.Equal(27_000, drawn.Distinct().Count());
    }

    [Fact]
    public void Start_Parts_LieAtEqualDistances()
    {
        Assert.Equal(default, PermanentNumbers.Start(0, 1));
        Assert.Equal(new Ticket(1UL << 63, 0, 0, 0), PermanentNumbers.Start(1, 2));
        Assert.Equal(new Ticket(0xAAAAAAAAAAAAAAAA, 0, 0, 0), PermanentNumbers.Start(2, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => PermanentNumbers.Start(2, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => PermanentNumbers.Start(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => PermanentNumbers.Start(0, 0));
    }

    [Theory]
    [InlineData(0UL, 0UL, 0UL, 5UL, 0UL, 0UL, 0UL, 6UL)]
    [InlineData(1UL, 0UL, 0UL, ulong.MaxValue, 1UL, 0UL, 1UL, 0UL)]
    [InlineData(1UL, 0UL, ulong.MaxValue, ulong.MaxValue, 1UL, 1UL, 0UL, 0UL)]
    [InlineData(1UL, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 2UL, 0UL, 0UL, 0UL)]
    [InlineData(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, 0UL, 0UL, 0UL, 0UL)]
    public void After_ATicket_IsTheNextOne(ulong a, ulong b, ulong c, ulong d, ulong e, ulong f, ulong g, ulong h)
    {
        var hasher = new OneTicket(new Ticket(a, b, c, d));
        var draw = new StratifiedDraw(hasher, [new(1, 1)]).Run([new("x", 0)]);
        Assert.Equal(new Ticket(e, f, g, h), PermanentNumbers.After(draw.Samples[0]));
    }

    private static StratifiedDraw Draw(int seed, int quota, int reserve = 0, Ticket[]? starts = null) => new StratifiedDraw(
        new DrawKey($"seed {seed}", "zibo", "all plans", DrawPurpose.Objects),
        [new(Size, quota, reserve, starts?[0] ?? default), new(Size, quota, reserve, starts?[1] ?? default)]).Run(Rows);

    private static IEnumerable<string> Ids(StratumSample sample) =>
        sample.Drawn.Concat(sample.Reserve).Select(lot => Encoding.UTF8.GetString(lot.Id.Span));

    /// <summary>One ticket for all.</summary>
    private sealed class OneTicket(Ticket ticket) : ITicketHasher
    {
        public string Path => "one";

        public void Leading(in Oversight.Contracts.Facts.ColumnView ids, Span<ulong> leading) => leading.Fill(ticket.First);

        public Ticket Of(ReadOnlySpan<byte> id) => ticket;
    }
}
