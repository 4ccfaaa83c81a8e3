using Oversight.Drawing.Selection;

namespace Oversight.Drawing.Tests.Selection;

public class RadixOrderTests
{
    [Theory]
    [InlineData(0, 64)]
    [InlineData(1, 64)]
    [InlineData(4095, 64)]
    [InlineData(4096, 64)]
    [InlineData(50_000, 64)]
    [InlineData(50_000, 58)]
    [InlineData(50_000, 34)]
    [InlineData(50_000, 33)]
    [InlineData(50_000, 10)]
    [InlineData(50_000, 0)]
    public void Sort_RandomKeys_AreSortedAndLedBack(int count, int bits)
    {
        var random = new Random(9);
        var keys = Enumerable.Range(0, count).Select(_ => bits == 0 ? 0 : (((ulong)random.NextInt64() << 1) | (uint)random.Next(2)) >> (64 - bits)).ToArray();
        Check(keys);
    }

    // Equal in the leading bits that the passes look at, apart in those below; and a few far above all others.
    [Fact]
    public void Sort_KeysInNarrowBands_AreSorted()
    {
        var random = new Random(10);
        Check([.. Enumerable.Range(0, 20_000).Select(i => ((ulong)(i % 7) << 50) | (uint)random.Next(1 << 20)), ulong.MaxValue, 1UL << 63, 0]);
    }

    private static void Check(ulong[] keys)
    {
        ulong[] sorted = [.. keys];
        var order = RadixOrder.Sort(sorted);
        Assert.Equal(keys.Order(), sorted);
        Assert.Equal(sorted, order.Select(i => keys[i]));
        Assert.Equal(keys.Length, order.Distinct().Count());
    }
}
