using System.Text;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>The cells of one row, read one after the other in the order of the query's columns.</summary>
/// <param name="columns">The columns of the row's chunk.</param>
/// <param name="row">The row within the chunk.</param>
internal ref struct RowCells(ReadOnlySpan<ColumnView> columns, int row)
{
    private const int Epoch = 719162;
    private readonly ReadOnlySpan<ColumnView> _columns = columns;
    private int _next;

    /// <summary>A text that must be there.</summary>
    public string Key() => Text() ?? throw new InvalidDataException("A key is null.");

    /// <summary>A text; null where it is empty.</summary>
    public string? Text()
    {
        ref readonly var column = ref _columns[_next++];
        return column.IsNull(row) || column.Utf8(row).IsEmpty ? null : Encoding.UTF8.GetString(column.Utf8(row));
    }

    /// <summary>Whether there is a text that is not empty.</summary>
    public bool HasText()
    {
        ref readonly var column = ref _columns[_next++];
        return !column.IsNull(row) && !column.Utf8(row).IsEmpty;
    }

    public DateOnly? Day() => Number() is { } day ? DateOnly.FromDayNumber(day + Epoch) : null;

    public int? Number()
    {
        ref readonly var column = ref _columns[_next++];
        return column.IsNull(row) ? null : column.Int32(row);
    }

    public double? Real()
    {
        ref readonly var column = ref _columns[_next++];
        return column.IsNull(row) ? null : column.Double(row);
    }

    public bool? Flag()
    {
        ref readonly var column = ref _columns[_next++];
        return column.IsNull(row) ? null : column.Bool(row);
    }

    /// <summary>A value of an enumeration; the given one where the cell is empty.</summary>
    public T Term<T>(T otherwise = default)
        where T : struct, Enum
    {
        ref readonly var column = ref _columns[_next++];
        return column.IsNull(row) || column.Utf8(row).IsEmpty ? otherwise : TermNames<T>.Parse(column.Utf8(row));
    }
}
