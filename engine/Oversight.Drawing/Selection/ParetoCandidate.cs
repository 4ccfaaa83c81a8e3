namespace Oversight.Drawing.Selection;

/// <summary>A row with its rank, the fraction <paramref name="Above"/> / <paramref name="Below"/>; less is better.</summary>
/// <param name="Above">Numerator.</param>
/// <param name="Below">Denominator, above 0.</param>
/// <param name="First">The leading 64 bits of the row's ticket.</param>
/// <param name="Id">The row's id.</param>
internal readonly record struct ParetoCandidate(UInt128 Above, UInt128 Below, ulong First, ReadOnlyMemory<byte> Id)
{
    /// <summary>The rank of a row that is not certain.</summary>
    /// <param name="first">Leading 64 bits of its ticket.</param>
    /// <param name="size">x, above 0.</param>
    /// <param name="quota">n.</param>
    /// <param name="total">X; n·x is less.</param>
    public static (UInt128 Above, UInt128 Below) Rank(ulong first, long size, int quota, long total)
    {
        // Odd, below 2^65: twice the bits and a half step, so that u is never 0 or 1.
        var u = ((UInt128)first << 1) + 1;
        return (u * (ulong)(total - (long)((UInt128)size * (UInt128)quota)), ((UInt128.One << 65) - u) * (ulong)size);
    }

    /// <summary>Compares a/b with c/d: the sign of a·d − c·b, in 256 bits.</summary>
    public static int Compare(UInt128 a, UInt128 b, UInt128 c, UInt128 d)
    {
        var (left, leftLow) = Multiply(a, d);
        var (right, rightLow) = Multiply(c, b);
        return left != right ? (left < right ? -1 : 1) : leftLow.CompareTo(rightLow);
    }

    private static (UInt128 High, UInt128 Low) Multiply(UInt128 x, UInt128 y)
    {
        UInt128 x0 = (ulong)x, x1 = x >> 64, y0 = (ulong)y, y1 = y >> 64;
        var low = x0 * y0;
        var cross = (x1 * y0) + (low >> 64);
        var middle = (x0 * y1) + (ulong)cross;
        return ((x1 * y1) + (cross >> 64) + (middle >> 64), (middle << 64) | (ulong)low);
    }
}
