using System.Runtime.CompilerServices;

namespace Oversight.Contracts.Facts;

/// <summary>Some thousand rows of one fact kind, as columns read in place from the data engine's memory.</summary>
/// <remarks>
/// The columns stand at the positions of the kind's column enumeration; a column that no loaded rule names is
/// <see cref="ColumnLayout.Missing"/> and must not be read. A batch is immutable and may be read by several threads.
/// </remarks>
/// <param name="count">Rows in the batch.</param>
/// <param name="columns">The columns, by position.</param>
/// <param name="context">What is the same for the whole run.</param>
public sealed class FactBatch(int count, ColumnView[] columns, FactContext context)
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>Rows in the batch.</summary>
    public int Count { get; } = count;

    /// <summary>What is the same for the whole run.</summary>
    public FactContext Context { get; } = context;

    /// <summary>Year and cut-off by which a row is judged: those of its jurisdiction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReportPeriod PeriodOf(int row) => Context.Periods is null ? Context.Period : Context.PeriodOf(Int((int)KeyColumn.Jurisdiction, row));

    /// <summary>A date, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DateOnly? Day(int column, int row)
    {
        ref readonly var view = ref columns[column];
        return view.IsNull(row) ? null : DateOnly.FromDayNumber(view.Int32(row) + EpochDayNumber);
    }

    /// <summary>A whole number that is never null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Int(int column, int row) => columns[column].Int32(row);

    /// <summary>A whole number, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int? MaybeInt(int column, int row)
    {
        ref readonly var view = ref columns[column];
        return view.IsNull(row) ? null : view.Int32(row);
    }

    /// <summary>A real number, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double? MaybeDouble(int column, int row)
    {
        ref readonly var view = ref columns[column];
        return view.IsNull(row) ? null : view.Double(row);
    }

    /// <summary>A truth value stored as a byte; never null (the contract reads null as false).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Flag(int column, int row) => columns[column].Byte(row) != 0;

    /// <summary>A truth value stored as a byte, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool? MaybeFlag(int column, int row)
    {
        ref readonly var view = ref columns[column];
        return view.IsNull(row) ? null : view.Byte(row) != 0;
    }

    /// <summary>The code of an enumeration, 0 where the value is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Code(int column, int row) => columns[column].Byte(row);

    /// <summary>A text, without a value where null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Text Text(int column, int row)
    {
        ref readonly var view = ref columns[column];
        return view.IsNull(row) ? default : new Text(view.Utf8(row));
    }
}
