using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Oversight.Contracts.Facts;

namespace Oversight.Drawing.Tickets;

/// <summary>Many ids at once, one in each lane of a vector register.</summary>
/// <typeparam name="TLanes">The instruction set.</typeparam>
/// <remarks>
/// Rows are packed a batch at a time and then compressed, so that the packed bytes have reached the cache before they are
/// read as vectors. Ids that are not short wait until there are enough of them, and are taken in groups of like numbers of
/// blocks: a group costs about what its longest id alone would cost without lanes, so no length is a cliff.
/// </remarks>
internal sealed unsafe class LaneTicketHasher<TLanes>(Midstate midstate) : ITicketHasher
    where TLanes : struct, ISha256Lanes
{
    private const int Batch = 128;
    private const int Alignment = 64;

    // Where each packed id of a batch begins.
    private static readonly int[] Offsets =
    [
        .. Enumerable.Range(0, Batch).Select(i =>
            (i / TLanes.Lanes * TLanes.Lanes * IdBlocks.ShortBlock) + IdBlocks.Slot(i % TLanes.Lanes, TLanes.Lanes)),
    ];

    /// <inheritdoc/>
    public string Path => TLanes.Path;

    /// <inheritdoc/>
    [SkipLocalsInit]
    public void Leading(in ColumnView ids, Span<ulong> leading)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(leading.Length, ids.Length, nameof(leading));
        var room = stackalloc byte[(Batch * IdBlocks.ShortBlock) + Alignment];
        var blocks = IdBlocks.Align(room, Alignment);
        var rows = stackalloc int[Batch];
        var made = stackalloc ulong[Batch];
        var waiting = stackalloc ulong[2 * Batch];
        var longs = 0;
        fixed (uint* state = midstate.Words)
        fixed (ulong* target = leading)
        {
            for (var from = 0; from < ids.Length; from += Batch)
            {
                var count = Math.Min(Batch, ids.Length - from);
                var packed = Pack(ids, from, count, blocks, rows, waiting, ref longs);
                if (packed == Batch)
                {
                    TLanes.Short(state, blocks, Batch / TLanes.Lanes, target + from);
                }
                else
                {
                    // Lanes beyond the last packed row hash whatever lies there; nobody reads them.
                    TLanes.Short(state, blocks, (packed + TLanes.Lanes - 1) / TLanes.Lanes, made);
                    for (var i = 0; i < packed; i++)
                    {
                        target[rows[i]] = made[i];
                    }
                }

                if (longs >= Batch)
                {
                    Long(ids, new Span<ulong>(waiting, longs), target);
                    longs = 0;
                }
            }

            if (longs > 0)
            {
                Long(ids, new Span<ulong>(waiting, longs), target);
            }
        }
    }

    /// <inheritdoc/>
    public Ticket Of(ReadOnlySpan<byte> id) => midstate.Of(id);

    // Packs the short ids of a batch next to each other; the others' rows wait, with their numbers of blocks above.
    private static int Pack(in ColumnView ids, int from, int count, byte* blocks, int* rows, ulong* waiting, ref int longs)
    {
        var column = ids;
        var offsets = Offsets;
        var second = TLanes.Lanes * IdBlocks.Quarter;
        var mayBeNull = column.MayBeNull;
        var packed = 0;
        var late = longs;
        for (var row = from; row < from + count; row++)
        {
            var id = mayBeNull && column.IsNull(row) ? [] : column.Utf8(row);
            if (id.Length <= IdBlocks.ShortBytes)
            {
                IdBlocks.PackShort(ref MemoryMarshal.GetReference(id), id.Length, blocks + offsets[packed], second);
                rows[packed++] = row;
            }
            else
            {
                waiting[late++] = ((ulong)(uint)Midstate.Blocks(id.Length) << 32) | (uint)row;
            }
        }

        longs = late;
        return packed;
    }

    [SkipLocalsInit]
    private void Long(in ColumnView ids, Span<ulong> waiting, ulong* leading)
    {
        var lanes = TLanes.Lanes;
        var room = stackalloc byte[(lanes * Sha256Core.BlockBytes) + (lanes * Sha256Core.StateWords * sizeof(uint)) + Alignment];
        var block = IdBlocks.Align(room, Alignment);
        var state = (uint*)(block + (lanes * Sha256Core.BlockBytes));
        var first = waiting[0];
        if (waiting.ContainsAnyExceptInRange(first & ~(ulong)uint.MaxValue, first | uint.MaxValue))
        {
            // Of several numbers of blocks: like ones together.
            waiting.Sort();
        }

        for (; waiting.Length > 0; waiting = waiting[Math.Min(lanes, waiting.Length)..])
        {
            var group = waiting[..Math.Min(lanes, waiting.Length)];
            for (var word = 0; word < Sha256Core.StateWords; word++)
            {
                new Span<uint>(state + (word * lanes), lanes).Fill(midstate.Words[word]);
            }

            var last = (int)(group[^1] >> 32);
            for (var index = 0; index < last; index++)
            {
                for (var lane = 0; lane < group.Length; lane++)
                {
                    if (index < (int)(group[lane] >> 32))
                    {
                        IdBlocks.PackBlock(ids.Utf8((int)group[lane]), index, block + IdBlocks.Slot(lane, lanes), lanes * IdBlocks.Quarter);
                    }
                }

                TLanes.Block(state, block);
                for (var lane = 0; lane < group.Length; lane++)
                {
                    // A lane whose id has ended goes on over old bytes; its ticket has been taken.
                    if (index + 1 == (int)(group[lane] >> 32))
                    {
                        leading[(int)group[lane]] = ((ulong)state[lane] << 32) | state[lanes + lane];
                    }
                }
            }
        }
    }
}
