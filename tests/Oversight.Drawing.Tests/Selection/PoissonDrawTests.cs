using System.Globalization;
using System.Numerics;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class PoissonDrawTests
{
    private static readonly DrawKey Key = new("seed", "zibo", "P", DrawPurpose.Objects);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1_000_000)]
    [InlineData(long.MaxValue)]
    public void EndScan_RandomProbabilities_DrawsTheTicketsBelowTheirOwn(long denominator)
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 2000).Select(i => ($"{i}", random.Next(10) switch
        {
            0 => 0,
            1 => denominator,
            2 => -5,
            _ => random.NextInt64(0, denominator),
        })).ToArray();
        var expected = rows
            .Select(row => (Id: row.Item1, Numerator: row.Item2, Ticket: ReferenceDraw.Ticket(Key, System.Text.Encoding.UTF8.GetBytes(row.Item1))))
            .Where(row => BigInteger.Parse("0" + row.Ticket[..16], NumberStyles.HexNumber) * denominator < (BigInteger)row.Numerator << 64)
            .OrderBy(row => row.Ticket, StringComparer.Ordinal)
            .Select(row => row.Id);
        var drawn = Run(rows, denominator);
        Assert.Equal(expected, drawn.Select(lot => lot.ToString()));
        Assert.Equal(Enumerable.Range(1, drawn.Count), drawn.Select(lot => lot.Position));
    }

    [Fact]
    public void EndScan_EqualProbabilities_DrawsAsBernoulli()
    {
        var rows = Enumerable.Range(0, 2000).Select(i => ($"{i}", 7L)).ToArray();
        var bernoulli = new BernoulliDraw(Key, [0.07m]);
        using var ids = new IdColumn([.. rows.Select(row => row.Item1)]);
        bernoulli.StartWorker().Add(ids.View, new int[2000]);
        Assert.Equal(bernoulli.EndScan()[0].Drawn.Select(lot => lot.ToString()), Run(rows, 100).Select(lot => lot.ToString()));
    }

    [Fact]
    public void PoissonDraw_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PoissonDraw(Key, 0));
        using var ids = new IdColumn(["a"]);
        var draw = new PoissonDraw(Key, 1);
        var worker = draw.StartWorker();
        Assert.Throws<ArgumentException>(() => worker.Add(ids.View, [1, 1]));
        worker.Add(ids.View, [1]);
        worker.Add(ids.View, [1]);
        Assert.Throws<InvalidOperationException>(draw.EndScan);
        Assert.Throws<InvalidOperationException>(draw.StartWorker);
        Assert.Throws<InvalidOperationException>(() => worker.Add(ids.View, [1]));
    }

    private static IReadOnlyList<Lot> Run((string Id, long Numerator)[] rows, long denominator)
    {
        var draw = new PoissonDraw(Key, denominator);
        foreach (var part in rows.Chunk(300))
        {
            using var ids = new IdColumn([.. part.Select(row => row.Id)]);
            draw.StartWorker().Add(ids.View, [.. part.Select(row => row.Numerator)]);
        }

        return draw.EndScan();
    }
}
