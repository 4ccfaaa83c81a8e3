using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tickets;

/// <summary>Makes the tickets of one draw key. Safe for several threads.</summary>
/// <remarks>Every path gives the same tickets, bit for bit: the path changes the time, never the draw.</remarks>
public interface ITicketHasher
{
    /// <summary>The path, as the environment variable names it: <c>avx512</c>, <c>avx2</c> or <c>portable</c>.</summary>
    string Path { get; }

    /// <summary>The leading 64 bits of the ticket of each id: enough to drop nearly all that are not drawn.</summary>
    /// <param name="ids">
    /// A column of text, read in place and never beyond an id's own bytes; a null reads as the empty text. Fast up to
    /// 27 bytes an id, and one compression each up to 55.
    /// </param>
    /// <param name="leading">Takes row i's at i; as many as the column has rows, or more, which then keep their values.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="leading"/> is shorter than the column.</exception>
    void Leading(in ColumnView ids, Span<ulong> leading);

    /// <summary>The whole ticket of one id.</summary>
    /// <param name="id">UTF-8, any length.</param>
    Ticket Of(ReadOnlySpan<byte> id);
}
