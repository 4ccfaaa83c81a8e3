using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary><c>duckdb_result</c>: counters that are deprecated, and the pointer that matters.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeResult
{
    private readonly ulong columns;
    private readonly ulong rows;
    private readonly ulong changed;
    private readonly nint columnData;
    private readonly nint error;
    private readonly nint data;
}

/// <summary><c>duckdb_hugeint</c>: two's complement, low half first.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeHugeInt
{
    public ulong Lower;
    public long Upper;
}

/// <summary><c>duckdb_decimal</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeDecimal
{
    public byte Width;
    public byte Scale;
    public NativeHugeInt Value;
}

/// <summary><c>duckdb_interval</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeInterval
{
    public int Months;
    public int Days;
    public long Micros;
}

/// <summary><c>duckdb_list_entry</c>: a list's place in the child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NativeListEntry
{
    public ulong Offset;
    public ulong Length;
}
