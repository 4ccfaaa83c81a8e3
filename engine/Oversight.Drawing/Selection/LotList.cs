using System.Collections;

namespace Oversight.Drawing.Selection;

/// <summary>Lots that are put together when they are looked at: eight bytes each, beside the survivors themselves.</summary>
internal sealed class LotList(SurvivorSet set, List<(int Index, int Position)> lots) : IReadOnlyList<Lot>
{
    public int Count => lots.Count;

    public Lot this[int index] => Of(lots[index]);

    /// <summary>All of a set in an order, with places from 1.</summary>
    public static LotList All(SurvivorSet set, int[] order) => new(set, [.. order.Select((index, i) => (index, i + 1))]);

    public IEnumerator<Lot> GetEnumerator()
    {
        foreach (var lot in lots)
        {
            yield return Of(lot);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Lot Of((int Index, int Position) lot) => new(set.Hasher, set.Id(lot.Index), set.All[lot.Index].State, lot.Position);
}
