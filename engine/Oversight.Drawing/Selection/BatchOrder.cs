using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>
/// The random order in which the drawn are visited (检查批次): that of their tickets of the purpose <see cref="DrawPurpose.Batch"/>.
/// </summary>
/// <remarks>
/// The order of the draw itself is random too, but it is the order of drawing; with tickets of their own, visits are independent of it.
/// </remarks>
public static class BatchOrder
{
    /// <summary>Orders the drawn.</summary>
    /// <param name="key">A key of the purpose <see cref="DrawPurpose.Batch"/>.</param>
    /// <param name="ids">The drawn, of all strata, in any order.</param>
    /// <returns>All of them; <see cref="Lot.Position"/> is the place in the order of visits, from 1.</returns>
    /// <exception cref="ArgumentException">The key is for another purpose.</exception>
    /// <exception cref="InvalidOperationException">An id comes twice.</exception>
    public static IReadOnlyList<Lot> Of(DrawKey key, IEnumerable<ReadOnlyMemory<byte>> ids)
    {
        if (key.Purpose != DrawPurpose.Batch)
        {
            throw new ArgumentException(
                $"A batch order takes a key for {DrawKey.Word(DrawPurpose.Batch)}, not {DrawKey.Word(key.Purpose)}.", nameof(key));
        }

        var hasher = TicketHasher.For(key);
        var list = new SurvivorList(hasher);
        foreach (var id in ids)
        {
            list.Keep(id.Span, hasher.Of(id.Span).First);
        }

        var set = new SurvivorSet(hasher);
        set.Add([list]);
        return LotList.All(set, set.Order());
    }
}
