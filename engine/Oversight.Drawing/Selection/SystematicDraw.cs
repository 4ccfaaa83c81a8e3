using System.Numerics;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>Every so-manieth row of an ordered list, from a random start (系统抽样).</summary>
/// <remarks>
/// <para>
/// The step is the fraction N/n itself, never ⌊N/n⌋, with which the last rows could not be drawn. In units of 1/n row: a start r
/// is drawn among 0 … N − 1, the marks r, r + N, r + 2N, … r + (n − 1)N are set on a line of n·N units, and the row of n units on which a
/// mark falls is drawn. Every row is drawn with probability n/N exactly, no row twice. Source: Brewer and Hanif, Sampling with
/// Unequal Probabilities (1983), procedure 1, with equal sizes.
/// </para>
/// <para>
/// Rows are numbered from 0 in an order that is fixed before the seed is known: that of the ids' bytes, as in the canonical
/// register, unless a plan says otherwise. There are only N different samples, most pairs of rows can never be drawn together, and
/// no variance can be estimated: <see cref="StratifiedDraw"/> is the design to prefer. Instances are immutable and safe for several
/// threads.
/// </para>
/// </remarks>
public sealed class SystematicDraw
{
    /// <summary>The id whose ticket gives the start.</summary>
    public const string StartWord = "systematic start";

    /// <summary>Draws a start.</summary>
    /// <param name="key">Where the ticket comes from.</param>
    /// <param name="population">N, rows of the list, 0 or more.</param>
    /// <param name="quota">n, how many are drawn, 0 to N.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sample.</exception>
    public SystematicDraw(DrawKey key, long population, long quota)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(quota);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quota, population);
        (Population, Quota) = (population, quota);

        // 256 bits modulo a number of at most 63 bits: no start is likelier than another by more than 2^-192 of its share.
        var ticket = TicketHasher.For(key).Of("systematic start"u8).ToString();
        Start = population == 0 ? 0 : (long)(BigInteger.Parse("0" + ticket, System.Globalization.NumberStyles.HexNumber) % population);
    }

    /// <summary>N.</summary>
    public long Population { get; }

    /// <summary>n.</summary>
    public long Quota { get; }

    /// <summary>r: the ticket of <see cref="StartWord"/> modulo N, in units of 1/n row; 0 to N − 1.</summary>
    public long Start { get; }

    /// <summary>The rows that are drawn, from 0, rising: ⌊(r + jN)/n⌋ for j = 0 … n − 1.</summary>
    public IEnumerable<long> Rows
    {
        get
        {
            for (long j = 0; j < Quota; j++)
            {
                yield return (long)(((UInt128)Start + ((UInt128)j * (UInt128)Population)) / (UInt128)Quota);
            }
        }
    }

    /// <summary>Whether a row is drawn, without a look at any other.</summary>
    /// <param name="row">0 to N − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsDrawn(long row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Population);

        // Marks before the row's end are one more than those before its beginning.
        return MarksBefore((Int128)(row + (Int128)1) * Quota) > MarksBefore((Int128)row * Quota);
    }

    /// <summary>How many of r, r + N, r + 2N, … are below a point: ⌈(point − r)/N⌉, at least 0.</summary>
    private Int128 MarksBefore(Int128 point) => point <= Start ? 0 : ((point - Start - 1) / Population) + 1;
}
