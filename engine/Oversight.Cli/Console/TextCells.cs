using System.Globalization;
using System.Text;

namespace Oversight.Cli.Console;

/// <summary>Text measured in a terminal's cells: a Chinese character takes two.</summary>
internal static class TextCells
{
    private const string NeverFirst = "，。、；：！？）】》”’,.;:!?)]";

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The cells that a text takes.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>A text with spaces after it up to a width; a longer one stays as it is.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    /// <summary>
    /// Breaks a text at spaces and between Chinese characters, into lines of at most so many cells; a longer word has a line
    /// of its own.
    /// </summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        var cells = 0;
        foreach (var piece in Pieces(text))
        {
            if (cells > 0 && cells + Width(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                cells = 0;
            }

            line.Append(piece);
            cells += Width(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    /// <summary>What must stay on one line: a word with the spaces after it, or one Chinese character with what may not begin a line.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, here) = (text[i - 1], text[i]);
            if (here != ' ' && !char.IsLowSurrogate(here) && !NeverFirst.Contains(here) && (before == ' ' || IsWide(before) || IsWide(here)))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool IsWide(char letter) => char.IsSurrogate(letter) || Width(new Rune(letter)) == 2;

    private static int Width(Rune letter)
    {
        if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
        {
            return 0;
        }

        return Wide.Any(range => letter.Value >= range.First && letter.Value <= range.Last) ? 2 : 1;
    }
}
