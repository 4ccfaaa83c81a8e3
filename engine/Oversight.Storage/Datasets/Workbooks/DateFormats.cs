namespace Oversight.Storage.Datasets.Workbooks;

/// <summary>Which number formats show a number as a date.</summary>
internal static class DateFormats
{
    /// <summary>Whether a built-in format shows a date or a time of day.</summary>
    /// <remarks>27 to 36 and 50 to 58 are those of East Asian editions. 46, <c>[h]:mm:ss</c>, is elapsed time.</remarks>
    /// <param name="id">The format's number, <c>numFmtId</c>.</param>
    internal static bool IsDate(long id) => id is (>= 14 and <= 22) or (>= 27 and <= 36) or 45 or 47 or (>= 50 and <= 58);

    /// <summary>Whether a format's code shows a date or a time of day.</summary>
    /// <remarks>
    /// It does when y, m, d, h, s or aaa (a weekday in Chinese) stands outside quotes, brackets and escapes, or 年, 月, 日 without
    /// any digit's place (<c>0年</c> is a number of years). Elapsed time such as <c>[h]:mm</c> is no date.
    /// </remarks>
    /// <param name="code">The code, such as <c>yyyy"年"m"月"d"日"</c>.</param>
    internal static bool IsDate(ReadOnlySpan<char> code)
    {
        var letters = false;
        var signs = false;
        var digits = false;
        for (var at = 0; at < code.Length; at++)
        {
            switch (code[at])
            {
                case '"':
                    at += Until(code[(at + 1)..], '"');
                    break;
                case '\\' or '!' or '_' or '*':
                    at++;
                    break;
                case '[':
                    var length = Until(code[(at + 1)..], ']');
                    if (IsElapsed(code.Slice(at + 1, length - 1)))
                    {
                        return false;
                    }

                    at += length;
                    break;
                case 'a' or 'A':
                    at += Noon(code[at..]);
                    letters |= code[at..].StartsWith("aaa", StringComparison.OrdinalIgnoreCase);
                    break;
                case 'y' or 'm' or 'd' or 'h' or 's' or 'Y' or 'M' or 'D' or 'H' or 'S':
                    letters = true;
                    break;
                case '年' or '月' or '日':
                    signs = true;
                    break;
                case '0' or '#' or '?':
                    digits = true;
                    break;
            }
        }

        return letters || (signs && !digits);
    }

    // Characters up to and with the sign; one more than there are when it is missing.
    private static int Until(ReadOnlySpan<char> rest, char sign) => (rest.IndexOf(sign) is var found and >= 0 ? found : rest.Length) + 1;

    private static bool IsElapsed(ReadOnlySpan<char> inside) =>
        !inside.IsEmpty && (char.ToLowerInvariant(inside[0]) is 'h' or 'm' or 's')
        && inside.TrimStart(inside[0]).IsEmpty;

    // AM/PM and A/P are no months; the last of their letters.
    private static int Noon(ReadOnlySpan<char> rest) =>
        rest.StartsWith("AM/PM", StringComparison.OrdinalIgnoreCase) ? 4 : rest.StartsWith("A/P", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
}
