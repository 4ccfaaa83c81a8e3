using System.Buffers.Binary;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The checksum of zip files (CRC-32, ISO 3309), eight bytes a step.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>Goes on with a checksum.</summary>
    /// <param name="crc">The checksum of what came before, 0 at the start.</param>
    /// <param name="bytes">What comes next.</param>
    internal static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        var state = ~crc;
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = state ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            state = Tables[7][(byte)low] ^ Tables[6][(byte)(low >> 8)] ^ Tables[5][(byte)(low >> 16)] ^ Tables[4][low >> 24]
                ^ Tables[3][(byte)high] ^ Tables[2][(byte)(high >> 8)] ^ Tables[1][(byte)(high >> 16)] ^ Tables[0][high >> 24];
        }

        foreach (var value in bytes)
        {
            state = (state >> 8) ^ Tables[0][(byte)(state ^ value)];
        }

        return ~state;
    }

    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        for (var step = 0; step < 8; step++)
        {
            tables[step] = new uint[256];
            for (var value = 0u; value < 256; value++)
            {
                tables[step][value] = step == 0 ? Shift(value, 8) : Shift(tables[step - 1][value], 8);
            }
        }

        return tables;
    }

    private static uint Shift(uint state, int bits)
    {
        for (; bits > 0; bits--)
        {
            state = (state & 1) == 0 ? state >> 1 : (state >> 1) ^ 0xEDB88320;
        }

        return state;
    }
}
