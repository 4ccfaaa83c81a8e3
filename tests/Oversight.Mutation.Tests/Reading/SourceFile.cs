using System.Text;

namespace Oversight.Mutation.Tests.Reading;

/// <summary>A table's file, read whole, with the encoding in which its texts stand.</summary>
internal sealed class SourceFile
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance
        .GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private readonly Encoding encoding;

    private SourceFile(byte[] bytes, bool gb18030)
    {
        Bytes = bytes;

        // A file that is valid UTF-8 throughout, with a Chinese character, is no GB 18030.
        var chinese = bytes.Any(b => b is >= 0xE0 and <= 0xEF);
        encoding = gb18030 && !(chinese && Decodes(Utf8, bytes)) ? Gb18030 : Utf8;
    }

    /// <summary>Its bytes.</summary>
    public byte[] Bytes { get; }

    /// <summary>Reads a file.</summary>
    /// <returns>Null when it is there but cannot be read as a file.</returns>
    internal static SourceFile? Read(string path, bool gb18030)
    {
        try
        {
            return new SourceFile(File.ReadAllBytes(path), gb18030);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether something of that name stands in its folder, be it readable or not.</summary>
    internal static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether bytes are valid in its encoding.</summary>
    internal bool IsValid(byte[] bytes) => Decodes(encoding, bytes);

    /// <summary>The text of some bytes; U+FFFD for bytes that are not valid.</summary>
    internal string Text(byte[] bytes) => IsValid(bytes) ? encoding.GetString(bytes) : "\uFFFD";

    /// <summary>A column's name. One that is not valid is like no other but one of the same bytes.</summary>
    internal string Name(byte[] bytes) => IsValid(bytes) ? encoding.GetString(bytes).Trim() : "\uFFFD" + Convert.ToHexString(bytes);

    private static bool Decodes(Encoding encoding, byte[] bytes)
    {
        try
        {
            _ = encoding.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
