using System.Runtime.InteropServices;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Data;

/// <summary>Ids of 18 bytes in native memory, one after the other, as a column in DuckDB's layout and one in Arrow's.</summary>
internal sealed unsafe class IdFrame : IDisposable
{
    /// <summary>Bytes of an id.</summary>
    public const int IdBytes = 18;

    /// <summary>Rows of a batch, as DuckDB gives them.</summary>
    public const int BatchRows = 2048;

    private const int CellBytes = 16;
    private const int DigitsFrom = 8;
    private readonly byte* text;
    private readonly byte* cells;
    private readonly long* ends;

    /// <summary>Makes ids that differ in their last ten digits.</summary>
    /// <param name="rows">From 1.</param>
    public IdFrame(int rows)
    {
        Rows = rows;
        text = (byte*)NativeMemory.Alloc((nuint)rows, IdBytes);
        cells = (byte*)NativeMemory.Alloc((nuint)rows, CellBytes);
        ends = (long*)NativeMemory.Alloc((nuint)rows + 1, sizeof(long));
        ends[0] = 0;
        for (var row = 0; row < rows; row++)
        {
            var id = new Span<byte>(text + ((long)row * IdBytes), IdBytes);
            "91370300MA"u8.CopyTo(id);
            row.TryFormat(id[DigitsFrom..], out _, "D10");
            var cell = cells + ((long)row * CellBytes);
            *(int*)cell = IdBytes;
            *(int*)(cell + 4) = MemoryMarshal.Read<int>(id);
            *(byte**)(cell + 8) = text + ((long)row * IdBytes);
            ends[row + 1] = (row + 1L) * IdBytes;
        }
    }

    /// <summary>Rows.</summary>
    public int Rows { get; }

    /// <summary>One id's bytes.</summary>
    public ReadOnlySpan<byte> this[int row] => new(text + ((long)row * IdBytes), IdBytes);

    /// <summary>A part of the column in DuckDB's layout.</summary>
    public ColumnView Duck(int from, int rows) => new(ColumnLayout.DuckText, rows, CellBytes, cells + ((long)from * CellBytes), null);

    /// <summary>A part of the column in Arrow's layout, with offsets of 64 bits.</summary>
    public ColumnView Arrow(int from, int rows) => new(ColumnLayout.ArrowText, rows, sizeof(long), ends, null, from, text);

    public void Dispose()
    {
        NativeMemory.Free(text);
        NativeMemory.Free(cells);
        NativeMemory.Free(ends);
    }
}
