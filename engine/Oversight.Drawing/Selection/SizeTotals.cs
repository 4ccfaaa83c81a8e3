namespace Oversight.Drawing.Selection;

/// <summary>What a <see cref="ParetoDraw"/> must know of all sizes first: their sum, and which are so large that they are certain.</summary>
/// <remarks>
/// An object with π = n·x/X ≥ 1 is taken with certainty and leaves; the others share what is left of n and X, which may make more
/// of them certain, and so on. The certain are among the n largest, so only these are kept: memory grows with n. For one
/// thread; let each thread have its own and <see cref="Merge"/> them.
/// </remarks>
public sealed class SizeTotals
{
    private readonly PriorityQueue<long, long> largest = new();

    /// <summary>Begins at zero.</summary>
    /// <param name="quota">n, how many are to be drawn, 0 or more.</param>
    public SizeTotals(int quota)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quota);
        Quota = quota;
    }

    /// <summary>n.</summary>
    public int Quota { get; }

    /// <summary>X, the sum of all sizes.</summary>
    public long Total { get; private set; }

    /// <summary>How many sizes are above 0.</summary>
    public long Count { get; private set; }

    /// <summary>Adds a batch.</summary>
    /// <param name="sizes">x of each row; 0 or less is not in the frame.</param>
    /// <exception cref="OverflowException">The sum passes 2^63 − 1: take a larger unit.</exception>
    public void Add(ReadOnlySpan<long> sizes)
    {
        foreach (var size in sizes)
        {
            if (size > 0)
            {
                Total = checked(Total + size);
                Count++;
                Hold(size);
            }
        }
    }

    /// <summary>Adds what another thread saw.</summary>
    /// <param name="other">Of the same quota.</param>
    /// <exception cref="ArgumentException">The quotas differ.</exception>
    /// <exception cref="OverflowException">The sum passes 2^63 − 1: take a larger unit.</exception>
    public void Merge(SizeTotals other)
    {
        if (other.Quota != Quota)
        {
            throw new ArgumentException($"One is for {Quota} drawn, the other for {other.Quota}.", nameof(other));
        }

        Total = checked(Total + other.Total);
        Count += other.Count;
        foreach (var (size, _) in other.largest.UnorderedItems)
        {
            Hold(size);
        }
    }

    /// <summary>Takes out the certain.</summary>
    /// <returns>
    /// From which size on an object is certain; how many are drawn among the others; the sum of the others' sizes.
    /// </returns>
    internal (long CertainFrom, int Quota, long Total) Rest()
    {
        var (certainFrom, quota, total) = (long.MaxValue, Quota, Total);
        foreach (var size in largest.UnorderedItems.Select(item => item.Element).OrderDescending())
        {
            if (quota == 0 || (Int128)size * quota < total)
            {
                break;
            }

            (certainFrom, quota, total) = (size, quota - 1, total - size);
        }

        return (certainFrom, quota, total);
    }

    private void Hold(long size)
    {
        if (largest.Count < Quota)
        {
            largest.Enqueue(size, size);
        }
        else if (Quota > 0 && size > largest.Peek())
        {
            largest.EnqueueDequeue(size, size);
        }
    }
}
