using System.Text.Unicode;
using Oversight.Contracts;
using Oversight.Storage.Datasets.Sources;

namespace Oversight.Storage.Datasets;

/// <summary>
/// Finds the UTF-8 files of a dataset that is said to be in GB 18030. Nearly all Chinese text in UTF-8 can be read as
/// GB 18030 too, and makes other characters of it, so that nothing else would notice.
/// </summary>
internal static class Utf8Detector
{
    private const int BufferSize = 1 << 20;

    /// <summary>The part with the encoding in which it is to be read; says so where it is not the one asked for.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal static TablePart Decide(
        TablePart part, DatasetEncoding asked, List<LocalText> warnings, CancellationToken cancellationToken)
    {
        var file = part.File;
        if (asked == DatasetEncoding.Utf8 || file.Format != SourceFormat.Csv)
        {
            return part;
        }

        if (!IsChineseUtf8(file, cancellationToken))
        {
            return part with { File = file with { Encoding = asked } };
        }

        warnings.Add(new LocalText(
            $"{file.Name}：文件是 UTF-8 而不是 GB 18030，已按 UTF-8 读取。", $"{file.Name} is in UTF-8, not GB 18030, and was read as UTF-8."));
        return part;
    }

    /// <summary>
    /// Whether a file is valid UTF-8 throughout and has a character of three bytes, as all Chinese ones are. Two bytes do not
    /// suffice: a few short words in GB 18030 happen to be valid UTF-8 of two bytes a character.
    /// </summary>
    private static bool IsChineseUtf8(SourceFile file, CancellationToken cancellationToken)
    {
        try
        {
            using var stream = File.OpenRead(file.Path);
            var buffer = new byte[BufferSize];
            var (kept, chinese) = (0, false);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var read = stream.Read(buffer.AsSpan(kept));
                var text = buffer.AsSpan(0, kept + read);
                var whole = read == 0 ? text.Length : WholeCharacters(text);
                if (!Utf8.IsValid(text[..whole]))
                {
                    return false;
                }

                chinese |= text[..whole].IndexOfAnyInRange((byte)0xE0, (byte)0xEF) >= 0;
                if (read == 0)
                {
                    return chinese;
                }

                text[whole..].CopyTo(buffer);
                kept = text.Length - whole;
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw DatasetErrors.Unreadable(file, error);
        }
    }

    /// <summary>The length without a character at the end that goes on in the next block.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= Math.Min(3, text.Length); back++)
        {
            if (text[^back] >= 0xC0)
            {
                return text.Length - back;
            }
        }

        return text.Length;
    }
}
