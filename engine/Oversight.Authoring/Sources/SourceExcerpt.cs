using System.Text.RegularExpressions;
using Oversight.Policies;

namespace Oversight.Authoring.Sources;

/// <summary>The line of a file that is at fault, with a caret under what is meant.</summary>
public static partial class SourceExcerpt
{
    private const int Longest = 160;

    /// <summary>The excerpt for a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The line and the line with the caret; empty where the fault names no line, or the file has none such.</returns>
    public static IReadOnlyList<string> Of(PolicyLoadException fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Of(fault.File, fault.Line, fault.Column, fault.Reason.En);
    }

    /// <summary>The excerpt for a place.</summary>
    /// <param name="file">The file.</param>
    /// <param name="line">Line, from 1; 0 = none.</param>
    /// <param name="column">Column, from 1; 0 where only the line is known: the caret then stands under a name that the reason quotes.</param>
    /// <param name="reason">What is wrong, in English.</param>
    /// <returns>The line and the line with the caret; empty where there is no such line.</returns>
    public static IReadOnlyList<string> Of(string file, int line, int column, string reason)
    {
        if (line < 1 || Line(file, line) is not { } text)
        {
            return [];
        }

        var start = column > 0 ? column - 1 : Quoted(text, reason);
        var shown = text.Length > Longest ? text[..Longest] + "…" : text;
        var source = $"{line,5} | {shown}";
        return start is not { } at || at > Math.Min(text.Length, Longest)
            ? [source]
            : [source, $"      | {Blank(text[..at])}{new string('^', Math.Max(1, Word().Match(text, at).Length))}"];
    }

    private static string? Line(string file, int line)
    {
        try
        {
            return File.ReadLines(file).ElementAtOrDefault(line - 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static int? Quoted(string text, string reason) => QuotedName().Matches(reason)
        .Select(match => text.IndexOf(match.Groups[1].Value, StringComparison.Ordinal))
        .Cast<int?>()
        .FirstOrDefault(at => at >= 0);

    // Spaces as wide as what they stand for: a Chinese character takes two cells, and so does an ideographic space.
    private static string Blank(string before) =>
        string.Concat(before.Select(letter => letter == '\t' ? '\t' : letter >= 0x1100 ? '\u3000' : ' '));

    [GeneratedRegex("""\G("[^"]*"?|[\p{L}\p{N}_.-]*)""")]
    private static partial Regex Word();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex QuotedName();
}
