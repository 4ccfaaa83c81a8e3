using Oversight.Drawing.Selection;

namespace Oversight.Drawing.Tests.Selection;

public class IdStoreTests
{
    [Fact]
    public void At_IdsOfAllLengths_AreWhatWasCopied()
    {
        var random = new Random(13);
        var stores = new[] { new IdStore(), new IdStore() };
        var kept = stores.Select(store => Enumerable.Range(0, 6000).Select(i =>
        {
            // Empty ones, some that end a block exactly, some longer than any block.
            var id = new byte[i % 1000 == 7 ? (1 << 20) + i : i % 5 == 0 ? 0 : i % 100 == 1 ? 4096 : random.Next(0, 400)];
            random.NextBytes(id);
            return (Id: id, Place: store.Copy(id));
        }).ToList()).ToList();

        var all = new IdStore();
        for (var i = 0; i < stores.Length; i++)
        {
            var shift = all.Take(stores[i]);
            Assert.All(kept[i], one => Assert.Equal(0, one.Place & 0xFF));
            Assert.DoesNotContain(kept[i], one => !all.At(shift + one.Place, one.Id.Length).Span.SequenceEqual(one.Id));
        }

        var last = all.Copy([1, 2, 3]);
        Assert.Equal([1, 2, 3], all.At(last, 3).ToArray());
    }

    [Fact]
    public void Copy_AnEmptyIdAfterAFullBlock_HasAPlace()
    {
        var store = new IdStore();
        store.Copy(new byte[3 << 20]);
        Assert.Equal(0, store.At(store.Copy([]), 0).Length);
        Assert.Equal(0, (store.Copy([]) >> 8) & ((1 << 20) - 1));
    }
}
