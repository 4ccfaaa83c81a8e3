namespace Oversight.Drawing.Selection;

/// <summary>Copies of ids in a few blocks, so that none costs an object of its own. Not safe for several threads.</summary>
/// <remarks>A place is block number, offset (20 bits) and 8 bits that are the caller's. A block is never moved.</remarks>
internal sealed class IdStore
{
    public const int CallerBits = 8;

    private const int OffsetBits = 20;
    private const int Smallest = 1 << 10;
    private const int Largest = 1 << OffsetBits;

    private readonly List<byte[]> blocks = [];
    private byte[] block = [];
    private int used;

    /// <summary>Copies an id.</summary>
    /// <returns>Its place; the caller's bits are 0.</returns>
    public long Copy(ReadOnlySpan<byte> id)
    {
        // One byte stays free, so that an empty id at the end has an offset within 20 bits.
        if (id.Length >= block.Length - used)
        {
            // An id that is longer than a block gets one of its own, at offset 0.
            block = new byte[Math.Max(id.Length, Math.Clamp(2 * block.Length, Smallest, Largest))];
            blocks.Add(block);
            used = 0;
        }

        id.CopyTo(block.AsSpan(used));
        var place = ((long)(blocks.Count - 1) << (OffsetBits + CallerBits)) | ((long)used << CallerBits);
        used += id.Length;
        return place;
    }

    /// <summary>The id at a place.</summary>
    public ReadOnlyMemory<byte> At(long place, int length) =>
        blocks[(int)(place >> (OffsetBits + CallerBits))].AsMemory((int)(place >> CallerBits) & (Largest - 1), length);

    /// <summary>Takes over another's blocks, without a copy.</summary>
    /// <returns>What is to be added to the other's places.</returns>
    public long Take(IdStore other)
    {
        var shift = (long)blocks.Count << (OffsetBits + CallerBits);
        blocks.AddRange(other.blocks);

        // Copies go into a block of their own from here on.
        (block, used) = ([], 0);
        return shift;
    }
}
