using System.Text;

namespace Oversight.Mutation.Tests.Mutations;

/// <summary>A file's bytes as a string with a character for each byte, so that they can be cut and joined like text.</summary>
internal static class RawText
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>The characters of some bytes.</summary>
    internal static string Of(ReadOnlySpan<byte> bytes) => Encoding.Latin1.GetString(bytes);

    /// <summary>The bytes of some characters.</summary>
    internal static byte[] Bytes(string raw) => Encoding.Latin1.GetBytes(raw);

    /// <summary>A text in UTF-8.</summary>
    internal static string Utf8(string text) => Of(Encoding.UTF8.GetBytes(text));

    /// <summary>What stands in UTF-8, in GB 18030.</summary>
    internal static string ToGb18030(string raw) => Of(Gb18030.GetBytes(Encoding.UTF8.GetString(Bytes(raw))));

    /// <summary>What stands in UTF-8, in UTF-16.</summary>
    internal static string ToUtf16(string raw, bool bigEndian) =>
        Of((bigEndian ? Encoding.BigEndianUnicode : Encoding.Unicode).GetBytes(Encoding.UTF8.GetString(Bytes(raw))));
}
