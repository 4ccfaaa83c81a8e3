using System.Text;
using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Reads a CSV file of a report.</summary>
internal static class ReportCsv
{
    /// <summary>Its rows without the header, which must be as given, behind a byte-order mark.</summary>
    /// <exception cref="InvalidDataException">It is not a CSV file of a report.</exception>
    internal static List<string[]> Read(string path, string header)
    {
        var bytes = File.ReadAllBytes(path);
        var records = PlainCsv.Parse(bytes);
        var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
        var rows = records.ConvertAll(r => r.Fields.Select(strict.GetString).ToArray());
        return bytes.AsSpan().StartsWith("\uFEFF"u8) && string.Join(',', rows[0]) == header
            && records.TrueForAll(r => !r.Malformed) && rows.TrueForAll(r => r.Length == rows[0].Length)
            ? rows[1..]
            : throw new InvalidDataException($"{Path.GetFileName(path)} is no RFC 4180 with a byte-order mark and the header {header}");
    }

    /// <summary>A text without the apostrophe that keeps a spreadsheet program from taking it for a formula.</summary>
    internal static string Unprotected(string text) =>
        text.StartsWith('\'') && text[1..].TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? text[1..] : text;

    /// <summary>Whether a spreadsheet program would take a text for a formula.</summary>
    internal static bool IsFormula(string text) => text.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
