using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Teams;

/// <summary>Ids in UTF-8, one after the other in one array: no string an id. Immutable; safe for several threads.</summary>
public sealed class IdList
{
    private readonly byte[] text;
    private readonly int[] starts;

    /// <summary>Takes over arrays that the caller no longer changes.</summary>
    /// <param name="text">All ids, without anything between them.</param>
    /// <param name="starts">Where each id begins, and after the last one where it ends: one more than there are ids, from 0.</param>
    /// <exception cref="ArgumentException">
    /// The starts do not fit the text, or an id is empty or holds a tab or a line feed: the texts of tickets could not be told apart.
    /// </exception>
    public IdList(byte[] text, int[] starts)
    {
        if (starts.Length == 0 || starts[0] != 0 || starts[^1] != text.Length)
        {
            throw new ArgumentException("Starts run from 0 to the text's length.", nameof(starts));
        }

        for (var i = 1; i < starts.Length; i++)
        {
            if (starts[i] <= starts[i - 1])
            {
                throw new ArgumentException($"Id {i - 1} is empty.", nameof(starts));
            }
        }

        if (text.AsSpan().IndexOfAny((byte)'\t', (byte)'\n') >= 0)
        {
            throw new ArgumentException("An id holds a tab or a line feed.", nameof(text));
        }

        (this.text, this.starts) = (text, starts);
    }

    /// <summary>How many ids.</summary>
    public int Count => starts.Length - 1;

    /// <summary>One id's bytes.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<byte> this[int index] => text.AsSpan(starts[index], starts[index + 1] - starts[index]);

    /// <summary>Encodes texts.</summary>
    /// <exception cref="ArgumentException">An id is empty or holds a tab or a line feed.</exception>
    public static IdList From(IReadOnlyList<string> ids)
    {
        var starts = new int[ids.Count + 1];
        for (var i = 0; i < ids.Count; i++)
        {
            starts[i + 1] = checked(starts[i] + Encoding.UTF8.GetByteCount(ids[i]));
        }

        var text = new byte[starts[^1]];
        for (var i = 0; i < ids.Count; i++)
        {
            Encoding.UTF8.GetBytes(ids[i], text.AsSpan(starts[i]));
        }

        return new IdList(text, starts);
    }

    /// <summary>Copies a column of text.</summary>
    /// <exception cref="ArgumentException">A row is null or empty or holds a tab or a line feed.</exception>
    public static IdList From(in ColumnView ids)
    {
        var starts = new int[ids.Length + 1];
        for (var row = 0; row < ids.Length; row++)
        {
            starts[row + 1] = checked(starts[row] + (ids.IsNull(row) ? 0 : ids.Utf8(row).Length));
        }

        var text = new byte[starts[^1]];
        for (var row = 0; row < ids.Length; row++)
        {
            if (!ids.IsNull(row))
            {
                ids.Utf8(row).CopyTo(text.AsSpan(starts[row]));
            }
        }

        return new IdList(text, starts);
    }

    /// <summary>One id as text.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    /// <summary>Compares two ids by their bytes, as unsigned numbers.</summary>
    internal int Compare(int left, int right) => this[left].SequenceCompareTo(this[right]);

    /// <summary>The indexes in the order of the ids' bytes.</summary>
    /// <exception cref="ArgumentException">Two ids are the same.</exception>
    internal int[] Order()
    {
        var order = new int[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(order, Compare);
        for (var i = 1; i < order.Length; i++)
        {
            if (Compare(order[i - 1], order[i]) == 0)
            {
                throw new ArgumentException($"The id {Text(order[i])} is there twice.");
            }
        }

        return order;
    }
}
