using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Selection;

/// <summary>One object in the result of a draw.</summary>
public readonly struct Lot
{
    private readonly ITicketHasher hasher;

    internal Lot(ITicketHasher hasher, ReadOnlyMemory<byte> id, byte state, int position) =>
        (this.hasher, Id, State, Position) = (hasher, id, state, position);

    /// <summary>The object's id, in UTF-8; a copy that the draw owns.</summary>
    public ReadOnlyMemory<byte> Id { get; }

    /// <summary>
    /// Place in the order of the draw, from 1. The skipped count too, so the drawn, the skipped and the reserve of a stratum
    /// have the places 1, 2, 3, … between them.
    /// </summary>
    public int Position { get; }

    /// <summary>0 for an object that can be drawn, else the reason for which it was skipped.</summary>
    public byte State { get; }

    /// <summary>The whole ticket. It is not kept: each look hashes the id.</summary>
    public Ticket Ticket => hasher.Of(Id.Span);

    /// <summary>The id as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Id.Span);
}
