using System.Numerics;
using Oversight.Contracts.Facts;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Teams;

/// <summary>Tickets by a few multiplications: no hash, but it allocates nothing in any build.</summary>
internal sealed class MixingHasher : ITicketHasher
{
    public string Path => "mixing";

    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        for (var row = 0; row < ids.Length; row++)
        {
            leading[row] = Of(ids.Utf8(row)).First;
        }
    }

    public Ticket Of(ReadOnlySpan<byte> id)
    {
        var state = 0x9e3779b97f4a7c15UL;
        foreach (var value in id)
        {
            state = Mix(state ^ value);
        }

        return new Ticket(Mix(state + 1), Mix(state + 2), Mix(state + 3), Mix(state + 4));
    }

    private static ulong Mix(ulong value) => unchecked(BitOperations.RotateLeft(value * 0xbf58476d1ce4e5b9UL, 31) * 0x94d049bb133111ebUL);
}
