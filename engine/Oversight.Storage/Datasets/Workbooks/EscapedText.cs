using System.Globalization;
using System.Text;

namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>The escapes of text in a workbook (ISO 29500-1, <c>ST_Xstring</c>): <c>_x000D_</c> is the character U+000D.</summary>
internal static class EscapedText
{
    private const int Length = 7;

    /// <summary>Text with its escapes replaced; what an escape stands for is not read again.</summary>
    internal static string Decode(ReadOnlySpan<char> text)
    {
        var next = Find(text);
        if (next < 0)
        {
            return text.ToString();
        }

        var decoded = new StringBuilder(text.Length);
        for (; next >= 0; next = Find(text))
        {
            decoded.Append(text[..next]).Append((char)ushort.Parse(text.Slice(next + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            text = text[(next + Length)..];
        }

        return decoded.Append(text).ToString();
    }

    private static int Find(ReadOnlySpan<char> text)
    {
        for (var from = 0; text[from..].IndexOf("_x", StringComparison.Ordinal) is var found and >= 0; from += found + 1)
        {
            var escape = text[(from + found)..];
            if (escape.Length >= Length && escape[Length - 1] == '_' && IsHex(escape.Slice(2, 4)))
            {
                return from + found;
            }
        }

        return -1;
    }

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiHexDigit(letter))
            {
                return false;
            }
        }

        return true;
    }
}
