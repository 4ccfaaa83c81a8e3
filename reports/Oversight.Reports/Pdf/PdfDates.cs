using System.Text;

namespace Oversight.Reports.Pdf;

/// <summary>Takes the time of printing out of a PDF, so that one browser prints the same page to the same bytes.</summary>
internal static class PdfDates
{
    // Chromium writes the dates, uncompressed, into the first object.
    private const int Head = 4096;

    private static readonly byte[][] Keys = [.. new[] { "/CreationDate (D:", "/ModDate (D:" }.Select(Encoding.ASCII.GetBytes)];
    private static readonly byte[] Fixed = Encoding.ASCII.GetBytes("19800101000000");

    /// <summary>Puts the first day that a zip file can name in the place of the dates; nothing moves, as they are as long.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Whether the file is there and begins and ends like a PDF.</returns>
    public static bool Clear(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        var head = new byte[Math.Min(Head, file.Length)];
        file.ReadExactly(head);
        if (!head.AsSpan().StartsWith("%PDF-"u8) || !EndsWell(file))
        {
            return false;
        }

        foreach (var key in Keys)
        {
            var at = head.AsSpan().IndexOf(key) + key.Length;
            if (at >= key.Length && at + Fixed.Length <= head.Length && head.AsSpan(at, Fixed.Length).IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
            {
                file.Position = at;
                file.Write(Fixed);
            }
        }

        return true;
    }

    private static bool EndsWell(FileStream file)
    {
        var tail = new byte[Math.Min(32, file.Length)];
        file.Position = file.Length - tail.Length;
        file.ReadExactly(tail);
        return tail.AsSpan().IndexOf("%%EOF"u8) >= 0;
    }
}
