using System.Text;

namespace Oversight.Contracts.Facts;

/// <summary>A text read in place as UTF-8. The contract reads empty text as null, so both have no value.</summary>
/// <param name="utf8">The bytes.</param>
public readonly ref struct Text(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;

    /// <summary>Whether there is any text.</summary>
    [Term("已填写", "given")]
    public bool HasValue => !_utf8.IsEmpty;

    /// <summary>
    /// Whether the text has the form of a unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters, two of
    /// the code's alphabet, six digits, ten of the alphabet. The check digit is not looked at: early pilot codes fail it.
    /// </summary>
    [Term("符合统一社会信用代码格式", "has the form of a credit code")]
    public bool IsCreditCode
    {
        get
        {
            if (_utf8.Length != 18)
            {
                return false;
            }

            for (var i = 0; i < 18; i++)
            {
                var c = (char)_utf8[i];
                var digit = char.IsAsciiDigit(c);
                var fits = i is >= 2 and < 8 ? digit : digit || (c is >= 'A' and <= 'Y' && c is not ('I' or 'O' or 'S' or 'V'));
                if (!fits)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether the text has the form of a citizen's identity number: 17 digits, then a digit or X.</summary>
    [Term("符合身份证号码格式", "has the form of an identity number")]
    public bool IsIdentityNumber
    {
        get
        {
            if (_utf8.Length != 18)
            {
                return false;
            }

            foreach (var b in _utf8[..17])
            {
                if (!char.IsAsciiDigit((char)b))
                {
                    return false;
                }
            }

            return char.IsAsciiDigit((char)_utf8[17]) || _utf8[17] == (byte)'X';
        }
    }

    /// <summary>Whether the text is exactly the given one.</summary>
    /// <param name="other">The text to compare with, byte for byte.</param>
    public bool Is(string other)
    {
        Span<byte> buffer = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(other, buffer, out var written)
            ? _utf8.SequenceEqual(buffer[..written])
            : _utf8.SequenceEqual(Encoding.UTF8.GetBytes(other));
    }

    /// <summary>A copy as a string; empty where there is no text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(_utf8);
}
