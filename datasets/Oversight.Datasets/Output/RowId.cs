using System.Globalization;

namespace Oversight.Datasets.Output;

/// <summary>An identifier in two parts, made text only where it is written: prefix and a number of at least seven digits.</summary>
internal readonly record struct RowId(string Prefix, int Number)
{
    private const int Digits = 7;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number:D7}");

    /// <summary>Writes it as ASCII.</summary>
    /// <returns>Bytes written.</returns>
    public int Write(Span<byte> to)
    {
        int length = Prefix.Length;
        for (int i = 0; i < length; i++)
        {
            to[i] = (byte)Prefix[i];
        }

        int digits = Digits;
        for (int above = Number / 10_000_000; above > 0; above /= 10)
        {
            digits++;
        }

        int rest = Number;
        for (int i = length + digits - 1; i >= length; i--)
        {
            to[i] = (byte)('0' + (rest % 10));
            rest /= 10;
        }

        return length + digits;
    }
}
