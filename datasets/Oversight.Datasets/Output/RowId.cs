using System.Text;

namespace Oversight.Datasets.Output;

/// <summary>An identifier, made text only where it is written: a prefix of ASCII and, unless negative, a number of at least seven digits.</summary>
internal readonly record struct RowId(string Prefix, int Number)
{
    /// <summary>Bytes of the longest.</summary>
    public const int MaxLength = 64;

    private const int Digits = 7;

    /// <summary>An identifier that is a text as a whole.</summary>
    public static RowId Text(string text) => new(text, -1);

    public override string ToString()
    {
        Span<byte> ascii = stackalloc byte[MaxLength];
        return Encoding.ASCII.GetString(ascii[..Write(ascii)]);
    }

    /// <summary>Writes it as ASCII.</summary>
    /// <param name="to">Takes at most <see cref="MaxLength"/> bytes.</param>
    /// <returns>Bytes written.</returns>
    public int Write(Span<byte> to)
    {
        int length = Prefix.Length;
        for (int i = 0; i < length; i++)
        {
            to[i] = (byte)Prefix[i];
        }

        if (Number < 0)
        {
            return length;
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
