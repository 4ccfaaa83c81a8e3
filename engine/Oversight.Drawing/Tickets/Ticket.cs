using System.Buffers.Binary;

namespace Oversight.Drawing.Tickets;

/// <summary>An object's lot in a draw: 256 bits, compared as a big-endian number. The smallest are drawn.</summary>
/// <param name="First">Bits 0 to 63, the leading ones.</param>
/// <param name="Second">Bits 64 to 127.</param>
/// <param name="Third">Bits 128 to 191.</param>
/// <param name="Fourth">Bits 192 to 255.</param>
public readonly record struct Ticket(ulong First, ulong Second, ulong Third, ulong Fourth) : IComparable<Ticket>
{
    /// <summary>Bytes of a ticket.</summary>
    public const int Size = 32;

    public static bool operator <(Ticket left, Ticket right) => left.CompareTo(right) < 0;

    public static bool operator >(Ticket left, Ticket right) => left.CompareTo(right) > 0;

    public static bool operator <=(Ticket left, Ticket right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Ticket left, Ticket right) => left.CompareTo(right) >= 0;

    /// <summary>Reads a digest.</summary>
    /// <param name="digest">32 bytes.</param>
    public static Ticket From(ReadOnlySpan<byte> digest) => new(
        BinaryPrimitives.ReadUInt64BigEndian(digest),
        BinaryPrimitives.ReadUInt64BigEndian(digest[8..]),
        BinaryPrimitives.ReadUInt64BigEndian(digest[16..]),
        BinaryPrimitives.ReadUInt64BigEndian(digest[24..]));

    /// <inheritdoc/>
    public int CompareTo(Ticket other)
    {
        var order = First.CompareTo(other.First);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        order = order != 0 ? order : Third.CompareTo(other.Third);
        return order != 0 ? order : Fourth.CompareTo(other.Fourth);
    }

    /// <summary>64 lower-case hex characters.</summary>
    public override string ToString() => $"{First:x16}{Second:x16}{Third:x16}{Fourth:x16}";
}
