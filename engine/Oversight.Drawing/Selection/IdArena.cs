namespace Oversight.Drawing.Selection;

/// <summary>Copies of ids in a few large blocks, so that a survivor costs no object of its own. Not safe for several threads.</summary>
internal sealed class IdArena
{
    // Below 85,000 bytes, so that blocks stay out of the large object heap.
    private const int BlockSize = 1 << 16;

    private byte[] block = [];
    private int used;

    public ReadOnlyMemory<byte> Copy(ReadOnlySpan<byte> id)
    {
        if (id.Length > block.Length - used)
        {
            (block, used) = (new byte[Math.Max(BlockSize, id.Length)], 0);
        }

        id.CopyTo(block.AsSpan(used));
        var copy = block.AsMemory(used, id.Length);
        used += id.Length;
        return copy;
    }
}
