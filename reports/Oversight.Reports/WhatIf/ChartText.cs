using System.Text;

namespace Oversight.Reports.WhatIf;

/// <summary>Fits texts into the width of a chart. Nobody knows the reader's font: widths are those of a wide one, so that nothing is cut off.</summary>
internal static class ChartText
{
    // Widths in parts of the font size, of DejaVu Sans Bold where it is wider than others.
    private const double Ideograph = 1.02;
    private const double Letter = 0.66;
    private const double Narrow = 0.4;

    /// <summary>Width of a text in pixels, estimated.</summary>
    public static double Width(string text, double size) => size * text.EnumerateRunes().Sum(Width);

    /// <summary>Parts a text into lines, after a space where there is one, else between ideographs or, in a word that is too long, anywhere.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Font size in pixels.</param>
    /// <param name="room">Width of a line in pixels.</param>
    public static IReadOnlyList<string> Wrap(string text, double size, double room)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Words(text))
        {
            if (line.Length > 0 && Width(line + word.TrimEnd(), size) > room)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            var left = word;
            while (Width(left.TrimEnd(), size) > room)
            {
                var fitting = Fitting(left, size, room);
                lines.Add(fitting);
                left = left[fitting.Length..];
            }

            line.Append(left);
        }

        if (line.ToString().TrimEnd() is { Length: > 0 } last)
        {
            lines.Add(last);
        }

        return lines;
    }

    /// <summary>A text cut to a width, with an ellipsis where something is left out.</summary>
    public static string Shorten(string text, double size, double room) =>
        Width(text, size) <= room ? text : Fitting(text, size, room - (size * Ideograph)).TrimEnd() + "…";

    // As many of the first characters as there is room for; at least one.
    private static string Fitting(string text, double size, double room)
    {
        var (taken, width) = (0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            width += size * Width(rune);
            if (width > room && taken > 0)
            {
                break;
            }

            taken += rune.Utf16SequenceLength;
        }

        return text[..taken];
    }

    // A word with the space after it, or one ideograph with the punctuation after it.
    private static IEnumerable<string> Words(string text)
    {
        var begin = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var (before, here) = (text[i - 1], text[i]);
            if ((before == ' ' && here != ' ') || (IsIdeograph(here) && before is not ('（' or '“' or '《')) || (IsIdeograph(before) && char.IsAsciiLetterOrDigit(here)))
            {
                yield return text[begin..i];
                begin = i;
            }
        }

        if (begin < text.Length)
        {
            yield return text[begin..];
        }
    }

    private static bool IsIdeograph(char letter) => letter is >= '\u3400' and <= '\u9fff';

    private static double Width(Rune letter) => letter.Value switch
    {
        >= 0x2e80 => Ideograph,
        ' ' or '.' or ',' or ':' or ';' or '\'' or '|' or 'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or '(' or ')' or '[' or ']' or '-' => Narrow,
        'm' or 'w' or 'M' or 'W' or '%' or '@' => Ideograph,
        _ => Letter,
    };
}
