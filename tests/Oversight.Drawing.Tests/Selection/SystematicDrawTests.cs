using System.Globalization;
using System.Numerics;
using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

public class SystematicDrawTests
{
    [Fact]
    public void Rows_EveryShape_AreThoseOnWhichAMarkFalls()
    {
        for (var population = 0; population <= 14; population++)
        {
            for (var quota = 0; quota <= population; quota++)
            {
                for (var seed = 0; seed < 20; seed++)
                {
                    var draw = new SystematicDraw(Key(seed), population, quota);

                    // The line of n·N units, walked unit by unit.
                    var marked = Enumerable.Range(0, quota * population)
                        .Where(unit => unit % population == draw.Start).Select(unit => (long)(unit / quota)).ToList();
                    Assert.Equal(marked, draw.Rows);
                    Assert.Equal(quota, marked.Distinct().Count());
                    Assert.Equal(marked, Enumerable.Range(0, population).Select(row => (long)row).Where(draw.IsDrawn));
                }
            }
        }
    }

    [Fact]
    public void Start_IsTheTicketOfTheStartWordModuloThePopulation()
    {
        var ticket = ReferenceDraw.Ticket(Key(1), "systematic start"u8.ToArray());
        Assert.Equal(
            BigInteger.Parse("0" + ticket, NumberStyles.HexNumber) % 1_000_003, new SystematicDraw(Key(1), 1_000_003, 5).Start);
        Assert.Equal("systematic start", SystematicDraw.StartWord);
    }

    [Fact]
    public void Rows_TheLargestList_DoNotOverflow()
    {
        // All rows but one: marks move by one unit from row to row, until they skip row n − r.
        var draw = new SystematicDraw(Key(1), long.MaxValue, long.MaxValue - 1);
        var left = draw.Quota - draw.Start;
        Assert.Equal([true, false, true], new[] { left - 1, left, left + 1 }.Select(draw.IsDrawn));
        Assert.Equal([0L, 1L, 2L], draw.Rows.Take(3));
        Assert.Equal([true, true], new[] { 0, long.MaxValue - 1 }.Select(new SystematicDraw(Key(1), long.MaxValue, long.MaxValue).IsDrawn));
    }

    [Fact]
    public void SystematicDraw_ImpossibleNumbers_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SystematicDraw(Key(1), 4, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SystematicDraw(Key(1), 4, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SystematicDraw(Key(1), 4, 2).IsDrawn(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SystematicDraw(Key(1), 4, 2).IsDrawn(-1));
    }

    private static DrawKey Key(int seed) => new($"seed {seed}", "zibo", "P", DrawPurpose.Objects);
}
