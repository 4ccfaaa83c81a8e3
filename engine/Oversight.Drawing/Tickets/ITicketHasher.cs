using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tickets;

/// <summary>Makes the tickets of one draw key. Safe for several threads.</summary>
public interface ITicketHasher
{
    /// <summary>The path, as the environment variable names it: <c>avx512</c>, <c>avx2</c> or <c>portable</c>.</summary>
    string Path { get; }

    /// <summary>The leading 64 bits of the ticket of each id: enough to drop nearly all that are not drawn.</summary>
    /// <param name="ids">A column of text, read in place; a null reads as the empty text.</param>
    /// <param name="leading">As many as the column has rows.</param>
    void Leading(in ColumnView ids, Span<ulong> leading);

    /// <summary>The whole ticket of one id.</summary>
    /// <param name="id">UTF-8, any length.</param>
    Ticket Of(ReadOnlySpan<byte> id);
}
