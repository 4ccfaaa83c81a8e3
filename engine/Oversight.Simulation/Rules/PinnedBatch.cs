using System.Runtime.CompilerServices;
using Oversight.Contracts.Facts;

namespace Oversight.Simulation.Rules;

/// <summary>Rows of a fact that are made here, for the pack's own conditions to look at.</summary>
/// <remarks>Columns are added, then the batch is taken; its values may change between questions. For one thread.</remarks>
internal sealed unsafe class PinnedBatch
{
    private readonly int rows;
    private readonly ColumnView[] columns;

    // Pinned arrays live as long as somebody refers to them.
    private readonly List<Array> held = [];

    public PinnedBatch(Type columnEnumeration, int rows)
    {
        this.rows = rows;
        columns = new ColumnView[Enum.GetNames(columnEnumeration).Length];
        Array.Fill(columns, ColumnView.Missing(rows));
    }

    /// <summary>Adds a column and gives its values.</summary>
    public T[] Add<T>(int column)
        where T : unmanaged
    {
        var values = GC.AllocateArray<T>(Math.Max(rows, 1), pinned: true);
        held.Add(values);
        columns[column] = new ColumnView(ColumnLayout.Fixed, rows, sizeof(T), Unsafe.AsPointer(ref values[0]), null);
        return values;
    }

    /// <summary>The batch.</summary>
    public FactBatch Batch(FactContext context) => new(rows, columns, context);
}
