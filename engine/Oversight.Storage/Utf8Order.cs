using System.Text;

namespace Oversight.Storage;

/// <summary>The order of texts by their bytes in UTF-8, which is that of their code points, and not that of UTF-16.</summary>
public sealed class Utf8Order : IComparer<string>
{
    /// <summary>The order; it has no state.</summary>
    public static readonly Utf8Order Comparer = new();

    private Utf8Order()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => Bytes(x).SequenceCompareTo(Bytes(y));

    private static ReadOnlySpan<byte> Bytes(string? text) => Encoding.UTF8.GetBytes(text ?? "");
}
