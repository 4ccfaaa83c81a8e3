namespace Oversight.Drawing.Tests;

/// <summary>How ids lie in a test's column.</summary>
public enum IdLayout
{
    /// <summary>DuckDB's cells: inline up to 12 bytes, else a pointer.</summary>
    Duck,

    /// <summary>Arrow with offsets of 32 bits, its first rows skipped.</summary>
    Arrow32,

    /// <summary>Arrow with offsets of 64 bits, its first rows skipped.</summary>
    Arrow64,
}
