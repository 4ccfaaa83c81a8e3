using System.Text;

namespace Oversight.Reports.Workbook;

/// <summary>How text is written into a cell, so that it comes back as it was and is never reckoned.</summary>
internal static class CellText
{
    /// <summary>UTF-16 units that a cell holds at most.</summary>
    public const int Limit = 32_767;

    /// <summary>
    /// Whether a spreadsheet program would take the text for a formula once it is edited: it begins with <c>=</c>,
    /// <c>+</c>, <c>-</c>, <c>@</c>, tab or CR, also after spaces. The same texts get an apostrophe in the CSV files.
    /// </summary>
    public static bool LooksLikeFormula(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] == ' ')
        {
            first++;
        }

        return first < text.Length && text[first] is '=' or '+' or '-' or '@' or '\t' or '\r';
    }

    /// <summary>Shortens a text that a cell cannot hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mark">What ends a shortened text.</param>
    /// <returns>The text itself, or one of at most <see cref="Limit"/> units that ends with the mark.</returns>
    public static string Cut(string text, string mark)
    {
        if (text.Length <= Limit)
        {
            return text;
        }

        var kept = Limit - mark.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept), mark);
    }

    /// <summary>
    /// Writes what XML 1.0 forbids, and CR, which XML readers turn into LF, as <c>_xHHHH_</c>; an underscore of the text
    /// that would read as the beginning of such an escape is escaped itself (ISO/IEC 29500-1, 22.9.2.19).
    /// </summary>
    public static string Escape(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                return EscapeFrom(text, i);
            }
        }

        return text;
    }

    private static string EscapeFrom(string text, int first)
    {
        var escaped = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            if (MustEscape(text, i))
            {
                escaped.Append($"_x{(int)text[i]:X4}_");
            }
            else
            {
                escaped.Append(text[i]);
            }
        }

        return escaped.ToString();
    }

    private static bool MustEscape(string text, int at) =>
        text[at] == '_' ? ReadsAsEscape(text, at) : text[at] is < ' ' or >= '\uD800' && IsForbidden(text, at);

    private static bool IsForbidden(string text, int at) => text[at] switch
    {
        '\t' or '\n' => false,
        < ' ' or '\uFFFE' or '\uFFFF' => true,
        var unit when char.IsHighSurrogate(unit) => at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]),
        var unit when char.IsLowSurrogate(unit) => at == 0 || !char.IsHighSurrogate(text[at - 1]),
        _ => false,
    };

    // What follows the digits may become an underscore by being escaped itself.
    private static bool ReadsAsEscape(string text, int at) =>
        at + 6 < text.Length
        && text[at + 1] == 'x'
        && char.IsAsciiHexDigit(text[at + 2])
        && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4])
        && char.IsAsciiHexDigit(text[at + 5])
        && (text[at + 6] == '_' || IsForbidden(text, at + 6));
}
