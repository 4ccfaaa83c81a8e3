using System.Security.Cryptography;
using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tickets;

/// <summary>One id after the other, through the platform's SHA-256.</summary>
internal sealed class PortableTicketHasher(DrawKey key) : ITicketHasher
{
    private readonly byte[] prefix = Encoding.ASCII.GetBytes(key.Hash());

    public string Path => "portable";

    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            leading[row] = Of(ids.IsNull(row) ? [] : ids.Utf8(row)).First;
        }
    }

    public Ticket Of(ReadOnlySpan<byte> id)
    {
        Span<byte> digest = stackalloc byte[Ticket.Size];
        SHA256.HashData([.. prefix, .. id], digest);
        return Ticket.From(digest);
    }
}
