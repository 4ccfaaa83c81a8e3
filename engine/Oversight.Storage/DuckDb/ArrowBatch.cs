using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>A chunk's rows as Arrow arrays, by the Arrow C Data Interface: a copy, independent of the chunk.</summary>
/// <remarks>Reading is safe from any thread. Dispose it to call the arrays' release callback; its views end then.</remarks>
public sealed unsafe class ArrowBatch : IDisposable
{
    private readonly ArrowArrayHandle array;
    private readonly ArrowSchemaHandle schema;

    internal ArrowBatch(ArrowArrayHandle array, ArrowSchemaHandle schema)
    {
        this.array = array;
        this.schema = schema;
        Count = checked((int)array.Pointer->Length);
        ColumnCount = checked((int)array.Pointer->ChildCount);
    }

    /// <summary>Rows.</summary>
    public int Count { get; }

    /// <summary>Columns.</summary>
    public int ColumnCount { get; }

    /// <summary>A column, in place.</summary>
    /// <param name="column">From 0, in the order of the query.</param>
    /// <exception cref="NotSupportedException">A nested or dictionary-encoded column: cast it in the query.</exception>
    public ColumnView Column(int column)
    {
        ObjectDisposedException.ThrowIf(array.IsClosed, this);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)ColumnCount);
        var values = array.Pointer->Children[column];
        var field = schema.Pointer->Children[column];
        var format = Text.FromNative(field->Format);
        var (layout, width) = (field->Dictionary == null ? Memory(format) : null)
            ?? throw new NotSupportedException(
                $"Column {column + 1}, Arrow format '{format}', has no view; cast it in the query.");
        return layout == ColumnLayout.Missing
            ? ColumnView.Missing(Count)
            : new ColumnView(
                layout,
                checked((int)values->Length),
                width,
                values->Buffers[1],
                (byte*)values->Buffers[0],
                checked((int)values->Offset),
                layout == ColumnLayout.ArrowText ? (byte*)values->Buffers[2] : null);
    }

    /// <inheritdoc/>
    public void Dispose() => array.Dispose();

    // The formats are those of the Arrow C Data Interface.
    private static (ColumnLayout Layout, int Width)? Memory(string format) => format switch
    {
        "n" => (ColumnLayout.Missing, 0),
        "b" => (ColumnLayout.ArrowBits, 0),
        "c" or "C" => (ColumnLayout.Fixed, 1),
        "s" or "S" => (ColumnLayout.Fixed, 2),
        "i" or "I" or "f" or "tdD" => (ColumnLayout.Fixed, 4),
        "l" or "L" or "g" or "ttu" => (ColumnLayout.Fixed, 8),
        "u" or "z" => (ColumnLayout.ArrowText, 4),
        "U" or "Z" => (ColumnLayout.ArrowText, 8),
        _ when format.StartsWith("ts", StringComparison.Ordinal) => (ColumnLayout.Fixed, 8),
        _ when format.StartsWith("d:", StringComparison.Ordinal) && format.Count(c => c == ',') == 1 => (ColumnLayout.Fixed, 16),
        _ => null,
    };
}
