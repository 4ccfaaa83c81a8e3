using System.Security.Cryptography;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Selection;

/// <summary>
/// Tickets of which only a few bits are random, so that many objects share leading bits, or whole tickets: what SHA-256 will not
/// show.
/// </summary>
/// <param name="leading">Leading bits that differ, 0 to 64; those below are 0.</param>
/// <param name="rest">Last bits that differ, 0 to 64; those above are 0.</param>
/// <param name="top">What the leading 64 bits are added to, to bring them near the largest.</param>
internal sealed class CollidingHasher(int leading, int rest, ulong top = 0) : ITicketHasher
{
    public string Path => "colliding";

    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            leading[row] = Of(ids.Utf8(row)).First;
        }
    }

    public Ticket Of(ReadOnlySpan<byte> id)
    {
        var ticket = Ticket.From(SHA256.HashData(id));
        return new Ticket(
            unchecked(top + (leading == 0 ? 0 : ticket.First >> (64 - leading) << (64 - leading))), 0, 0, rest == 0 ? 0 : ticket.Fourth >> (64 - rest));
    }
}
