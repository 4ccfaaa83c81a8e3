using System.Globalization;
using System.Text;

namespace Oversight.Cli.Console;

/// <summary>Text from data or from other programs, made harmless to a terminal.</summary>
internal static class SafeText
{
    /// <summary>The text on one line, without characters that move a cursor, colour a screen or turn the direction of writing.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings(" "))
        {
            safe.Append(char.IsControl(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? '\uFFFD' : letter);
        }

        return safe.ToString();
    }
}
