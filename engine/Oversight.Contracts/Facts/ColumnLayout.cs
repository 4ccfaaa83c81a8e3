namespace Oversight.Contracts.Facts;

/// <summary>How the values of a <see cref="ColumnView"/> lie in memory.</summary>
public enum ColumnLayout
{
    /// <summary>No such column: every row is null.</summary>
    Missing,

    /// <summary>Values of one width, one after another: DuckDB's vectors and Arrow's primitive arrays alike.</summary>
    Fixed,

    /// <summary>DuckDB's 16-byte strings: a length, then up to 12 bytes in place, or a prefix and a pointer.</summary>
    DuckText,

    /// <summary>Arrow's UTF-8 arrays (<c>u</c>, <c>U</c>): offsets of 32 or 64 bits into one text buffer.</summary>
    ArrowText,

    /// <summary>Arrow's booleans (<c>b</c>): one bit a row, lowest bit first.</summary>
    ArrowBits,
}
