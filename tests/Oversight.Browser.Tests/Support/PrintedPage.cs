using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Oversight.Browser.Tests.Support;

/// <summary>What a PDF file says of its sheets.</summary>
/// <param name="Sheets">How many there are.</param>
/// <param name="Sizes">Their sizes in whole points, each once.</param>
/// <param name="Texts">Their texts; null where pdftotext is not installed.</param>
internal sealed partial record PrintedPage(int Sheets, IReadOnlyList<(int Width, int Height)> Sizes, IReadOnlyList<string>? Texts)
{
    private const string Reader = "/usr/bin/pdftotext";

    /// <summary>Reads a file as Chromium writes it: its dictionaries of sheets stand open.</summary>
    public static PrintedPage Read(string file)
    {
        var text = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        Assert.StartsWith("%PDF-", text, StringComparison.Ordinal);
        var sizes = Size().Matches(text).Select(found => (Whole(found.Groups[1].Value), Whole(found.Groups[2].Value))).ToList();
        return new PrintedPage(Sheet().Count(text), [.. sizes.Distinct()], File.Exists(Reader) ? TextsOf(file) : null);
    }

    private static List<string> TextsOf(string file)
    {
        using var process = Process.Start(new ProcessStartInfo(Reader, ["-layout", file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static int Whole(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"/MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]")]
    private static partial Regex Size();

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex Sheet();
}
