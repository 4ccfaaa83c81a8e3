using System.Globalization;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets;

/// <summary>Counts the values that are in no list of the contract's, also those of rows rejected for something else.</summary>
/// <param name="connection">The database.</param>
/// <param name="wanted">Whether anybody wants them: that takes another pass over each file.</param>
/// <param name="cancellationToken">Stops the counting.</param>
internal sealed class UnknownValues(DuckDBConnection connection, bool wanted, CancellationToken cancellationToken)
{
    /// <summary>So many different values of a column are kept; a column of free text has no end of them.</summary>
    internal const int Most = 50;

    private readonly List<UnknownValue> found = [];

    /// <summary>The values, most frequent first within a column.</summary>
    internal IReadOnlyList<UnknownValue> Found => found;

    /// <summary>Goes through the columns of a part that have a list of values.</summary>
    internal void Collect(TablePart part, RowSource source)
    {
        var cells = source.Columns.Select((column, i) => new CellSql(column, i + 1))
            .Where(cell => wanted && cell.Column.Schema.Type is ColumnType.Enumeration or ColumnType.Boolean && cell.Misfit is not null);
        foreach (var cell in cells)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var input = cell.SelectInput is { } mapped ? $"SELECT *, {mapped} FROM (SELECT {cell.SelectSource} FROM {source.From})"
                : $"SELECT {cell.SelectSource} FROM {source.From}";
            using var command = connection.CreateCommand(
                $"SELECT {cell.Shown} AS value, count(*) AS rows FROM (SELECT *, {cell.SelectValue} FROM ({input})) "
                + $"WHERE {cell.Misfit} GROUP BY value HAVING value IS NOT NULL ORDER BY rows DESC, value LIMIT {Most}");
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                found.Add(new UnknownValue(
                    part.Table.Name, part.Name, cell.Column.Schema.Name, reader.GetString(0),
                    Convert.ToInt64(reader.GetValue(1), CultureInfo.InvariantCulture), ValueNames.Nearest(cell.Column.Schema, reader.GetString(0))));
            }
        }
    }
}
