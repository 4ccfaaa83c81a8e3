using System.Numerics;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class BernoulliDrawTests
{
    private static readonly DrawKey Key = new("seed", "zibo", "P", DrawPurpose.Objects);
    private static readonly Row[] Rows = [.. Enumerable.Range(0, 3000).Select(i => new Row($"{i}", (i % 4) - 1, (byte)(i % 10 == 0 ? 7 : 0)))];

    // Against hex digits: a ticket below p is one whose digits are below those of p.
    [Theory]
    [InlineData("0.0625", "1000000000000000")]
    [InlineData("0.5", "8000000000000000")]
    [InlineData("0.00390625", "0100000000000000")]
    public void EndScan_AProbability_DrawsTheTicketsBelowIt(string probability, string digits)
    {
        var samples = Run([decimal.Parse(probability), 0, 1]);
        var below = Rows.Where(row => row.Stratum == 0)
            .Select(row => (row.Id, row.State, Ticket: ReferenceDraw.Ticket(Key, row.Utf8)))
            .Where(row => string.CompareOrdinal(row.Ticket, digits) < 0)
            .OrderBy(row => row.Ticket, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(below.Where(row => row.State == 0).Select(row => row.Id), samples[0].Drawn.Select(lot => lot.ToString()));
        Assert.Equal(below.Where(row => row.State == 7).Select(row => row.Id), samples[0].Skipped.Select(lot => lot.ToString()));
        Assert.Empty(samples[1].Drawn);
        Assert.Equal(Rows.Count(row => row.Stratum == 2 && row.State == 0), samples[2].Drawn.Count);
    }

    [Fact]
    public void EndScan_ASmallerProbability_DrawsAPart()
    {
        var few = Run([0.02m, 0.02m, 0.02m]).SelectMany(sample => sample.Drawn).Select(lot => lot.ToString()).ToHashSet();
        var many = Run([0.03m, 0.03m, 0.03m]).SelectMany(sample => sample.Drawn).Select(lot => lot.ToString()).ToHashSet();
        Assert.ProperSubset(many, few);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("0.1")]
    [InlineData("0.5")]
    [InlineData("0.3333333333333333333333333333")]
    [InlineData("0.9999999999999999999999999999")]
    [InlineData("1")]
    public void LimitFor_AProbability_PassesTheCeilingOfItsShareOf64Bits(string probability)
    {
        var p = decimal.Parse(probability);
        var passing = Gate.LimitFor(p) is { } limit ? (BigInteger)limit + 1 : 0;
        var scaled = new BigInteger(p * 10_000_000_000_000_000_000_000_000_000m) << 64;
        var unit = BigInteger.Pow(10, 28);
        Assert.True(passing * unit >= scaled && (passing - 1) * unit < scaled);
    }

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.0000001")]
    public void BernoulliDraw_NoProbability_IsRefused(string probability) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BernoulliDraw(Key, [decimal.Parse(probability)]));

    [Fact]
    public void EndScan_Twice_IsRefused()
    {
        var draw = new BernoulliDraw(Key, [0.5m]);
        draw.EndScan();
        Assert.Throws<InvalidOperationException>(draw.EndScan);
        Assert.Throws<InvalidOperationException>(draw.StartWorker);
    }

    private static IReadOnlyList<StratumSample> Run(decimal[] probabilities)
    {
        var draw = new BernoulliDraw(Key, probabilities);
        foreach (var part in Rows.Chunk(700))
        {
            using var ids = new IdColumn([.. part.Select(row => row.Id)]);
            draw.StartWorker().Add(ids.View, [.. part.Select(row => row.Stratum)], [.. part.Select(row => row.State)]);
        }

        return draw.EndScan();
    }
}
