using System.Numerics;

namespace Oversight.Drawing.Allocation;

/// <summary>A decimal as the fraction that it is, for arithmetic that must not round.</summary>
internal static class ExactDecimal
{
    private const int ScaleShift = 16;
    private const int ScaleMask = 0xFF;

    /// <summary>Numerator and denominator, the latter a power of ten; not reduced.</summary>
    /// <param name="value">0 or more.</param>
    public static (BigInteger Numerator, BigInteger Denominator) Fraction(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var numerator = new BigInteger((uint)parts[2]) << 64 | new BigInteger((uint)parts[1]) << 32 | (uint)parts[0];
        return (numerator, BigInteger.Pow(10, parts[3] >> ScaleShift & ScaleMask));
    }

    /// <summary>The quotient of two numbers that are not negative, rounded up.</summary>
    public static BigInteger Ceiling(BigInteger numerator, BigInteger denominator) =>
        (numerator + denominator - 1) / denominator;
}
