using System.Reflection;
using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;
using Text = Oversight.Contracts.Facts.Text;

namespace Oversight.Storage.Tests.Facts;

/// <summary>Reads facts the way rules do, through the properties of the row types, into plain values.</summary>
internal static class FactRows
{
    private static readonly Lock Gate = new();

    private delegate Text TextGetter<TRow>(ref TRow row);

    /// <summary>
    /// All rows, by column name. Enumerations come as their codes, texts as strings; columns that were not asked for are left out.
    /// </summary>
    internal static List<Dictionary<string, object?>> Read(
        DuckDBConnection connection, FactKind kind, IReadOnlySet<string> columns, FactContext context, FactMemory memory, int workers = 2)
    {
        var method = typeof(FactRows).GetMethod(nameof(ReadRows), BindingFlags.Static | BindingFlags.NonPublic)!;
        return (List<Dictionary<string, object?>>)method.MakeGenericMethod(RowType(kind))
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [connection, columns, context, memory, workers], null)!;
    }

    /// <summary>The row type of a kind.</summary>
    internal static Type RowType(FactKind kind) => typeof(FactBatch).Assembly.GetTypes().Single(
        type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IFactRow<>))
            && (FactKind)type.GetProperty("Kind")!.GetValue(null)! == kind);

    /// <summary>How a row type reads a column.</summary>
    internal static Func<TRow, object?> Getter<TRow>(string column)
        where TRow : struct, IFactRow<TRow>
    {
        if (typeof(TRow).GetProperty(column) is not { } property)
        {
            // Ratios are read as one property of two columns.
            var part = column.EndsWith("Numerator", StringComparison.Ordinal) ? "Numerator" : "Denominator";
            var ratio = typeof(TRow).GetProperty(column[..^part.Length])
                ?? throw new InvalidOperationException($"{typeof(TRow).Name} has no property for the column {column}.");
            return row => (int)(long)typeof(Ratio).GetProperty(part)!.GetValue(ratio.GetValue(row))!;
        }

        if (property.PropertyType == typeof(Text))
        {
            var getter = property.GetMethod!.CreateDelegate<TextGetter<TRow>>();
            return row => getter(ref row) is { HasValue: true } text ? text.ToString() : null;
        }

        return row => property.GetValue(row) is var value && value is Enum ? Convert.ToInt32(value) : value;
    }

    private static List<Dictionary<string, object?>> ReadRows<TRow>(
        DuckDBConnection connection, IReadOnlySet<string> columns, FactContext context, FactMemory memory, int workers)
        where TRow : struct, IFactRow<TRow>
    {
        var getters = columns.Except(Enum.GetNames<KeyColumn>()).ToDictionary(column => column, Getter<TRow>);
        var rows = new List<Dictionary<string, object?>>();
        new FactReader(connection, memory).Scan(TRow.Kind, columns, context, workers, (batch, _) =>
        {
            for (var at = 0; at < batch.Count; at++)
            {
                var row = TRow.At(batch, at);
                var values = getters.ToDictionary(pair => pair.Key, pair => pair.Value(row));
                values[nameof(KeyColumn.Ord)] = batch.Int((int)KeyColumn.Ord, at);
                values[nameof(KeyColumn.Jurisdiction)] = batch.Int((int)KeyColumn.Jurisdiction, at);
                values[nameof(KeyColumn.EventDate)] = batch.Day((int)KeyColumn.EventDate, at);
                values[nameof(KeyColumn.EventYear)] = batch.MaybeInt((int)KeyColumn.EventYear, at);
                lock (Gate)
                {
                    rows.Add(values);
                }
            }
        });
        return [.. rows.OrderBy(row => (int)row[nameof(KeyColumn.Ord)]!)];
    }
}
