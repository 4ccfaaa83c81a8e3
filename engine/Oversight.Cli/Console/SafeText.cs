using System.Globalization;
using System.Text;

namespace Oversight.Cli.Console;

/// <summary>Text from data or from other programs, made harmless to a terminal.</summary>
internal static class SafeText
{
    private const int Longest = 500;

    /// <summary>
    /// The text on one line of 500 characters at most, without those that move a cursor, colour a screen or turn the direction of
    /// writing: a heading may hold a megabyte of anything.
    /// </summary>
    public static string Of(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        var safe = new StringBuilder();
        foreach (var letter in line.AsSpan(0, Math.Min(line.Length, Longest)))
        {
            safe.Append(char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? '\uFFFD' : letter);
        }

        return line.Length > Longest ? safe.Append('…').ToString() : safe.ToString();
    }
}
