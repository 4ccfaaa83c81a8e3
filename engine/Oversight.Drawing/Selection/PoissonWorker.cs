using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>One thread's part of a <see cref="PoissonDraw"/>. For one thread.</summary>
public sealed class PoissonWorker
{
    private readonly SurvivorList kept;
    private readonly ulong denominator;

    internal PoissonWorker(ITicketHasher hasher, ulong denominator) =>
        (kept, this.denominator) = (new SurvivorList(hasher), denominator);

    /// <summary>Draws among a batch. Every object of the frame comes once.</summary>
    /// <param name="ids">Ids of the objects, unique over the frame; read in place.</param>
    /// <param name="numerators">
    /// Of each row's probability: 0 or less never draws the row (it is not in the frame), the denominator or more always draws it.
    /// </param>
    /// <exception cref="ArgumentException">The columns differ in length, or a drawn object has no id.</exception>
    /// <exception cref="InvalidOperationException">The scan has ended.</exception>
    public void Add(in ColumnView ids, ReadOnlySpan<long> numerators)
    {
        SurvivorList.SameLength(ids, numerators.Length, nameof(numerators));
        var leading = kept.Leading(ids);
        for (var row = 0; row < leading.Length && row < numerators.Length; row++)
        {
            if ((long)Math.BigMul(leading[row], denominator, out _) < numerators[row])
            {
                kept.Keep(SurvivorList.Id(ids, row), leading[row]);
            }
        }
    }

    internal SurvivorList Close() => kept.Close();
}
