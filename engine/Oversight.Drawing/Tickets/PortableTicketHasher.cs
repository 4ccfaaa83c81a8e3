using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tickets;

/// <summary>One id after the other, on any processor.</summary>
/// <remarks>
/// The compression is this library's own: one block from the midstate takes less time than the platform's call, which
/// hashes the common block again and sets up a context for each id.
/// </remarks>
internal sealed class PortableTicketHasher(Midstate midstate) : ITicketHasher
{
    /// <summary>The word that chooses this path.</summary>
    public const string Word = "portable";

    /// <inheritdoc/>
    public string Path => Word;

    /// <inheritdoc/>
    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leading.Length, ids.Length, nameof(leading));
        for (var row = 0; row < ids.Length; row++)
        {
            leading[row] = midstate.Leading(ids.IsNull(row) ? [] : ids.Utf8(row));
        }
    }

    /// <inheritdoc/>
    public Ticket Of(ReadOnlySpan<byte> id) => midstate.Of(id);
}
