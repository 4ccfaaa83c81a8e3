using System.Text;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>A hasher whose tickets of some texts are spoilt, for mutants of the draw.</summary>
/// <param name="inner">The true one.</param>
/// <param name="prefix">Which texts: those that begin so.</param>
/// <param name="spoil">What becomes of each of their tickets' four words.</param>
internal sealed class FaultyHasher(ITicketHasher inner, string prefix, Func<ulong, ulong> spoil) : ITicketHasher
{
    private readonly byte[] prefix = Encoding.UTF8.GetBytes(prefix);

    public string Path => "faulty";

    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            leading[row] = Of(ids.Utf8(row)).First;
        }
    }

    public Ticket Of(ReadOnlySpan<byte> id)
    {
        var ticket = inner.Of(id);
        return id.StartsWith(prefix)
            ? new Ticket(spoil(ticket.First), spoil(ticket.Second), spoil(ticket.Third), spoil(ticket.Fourth))
            : ticket;
    }
}
