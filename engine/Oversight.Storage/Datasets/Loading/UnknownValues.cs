using System.Globalization;
using Oversight.Storage.Datasets.Sources;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Datasets.Loading;

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

    /// <summary>Goes through the columns of a part that have a list of values, if any of its rows does not fit.</summary>
    /// <param name="part">The part.</param>
    /// <param name="source">Its rows.</param>
    /// <param name="loaded">A table of them, or of those that do not fit, with <c>bad</c>.</param>
    internal void Collect(TablePart part, RowSource source, string loaded)
    {
        var cells = source.Columns.Select((column, i) => new CellSql(column, i + 1))
            .Where(cell => cell.Column.Schema.Values.Count > 0 && cell.Misfit is not null)
            .ToList();
        if (!wanted || cells.Count == 0 || !HasMisfits(loaded))
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        using var command = connection.CreateCommand(Sql(cells, source));
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var column = source.Columns[reader.GetInt32(0) - 1].Schema;
            found.Add(new UnknownValue(
                part.Table.Name, part.Name, column.Name, reader.GetString(1), reader.GetInt64(2), ValueNames.Nearest(column, reader.GetString(1))));
        }
    }

    private bool HasMisfits(string loaded)
    {
        using var command = connection.CreateCommand($"SELECT count(*) FROM {loaded} WHERE bad <> 0");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) > 0;
    }

    // One pass: each row gives the values that do not fit, with their columns' places.
    private static string Sql(List<CellSql> cells, RowSource source)
    {
        var inputs = string.Concat(cells.Select(cell => cell.SelectInput).OfType<string>().Select(input => ", " + input));
        var misfits = cells.Select(cell => $"CASE WHEN {cell.Misfit} THEN {{'place': {cell.Place}, 'value': {cell.Shown}}} END");
        return "SELECT misfit.place, misfit.value, count(*) AS rows FROM ("
            + $"SELECT unnest(list_filter([{string.Join(", ", misfits)}], lambda misfit: misfit.value IS NOT NULL)) AS misfit "
            + $"FROM (SELECT *, {string.Join(", ", cells.Select(cell => cell.SelectValue))} FROM (SELECT *{inputs} FROM ("
            + $"SELECT {string.Join(", ", cells.Select(cell => cell.SelectSource))} FROM {source.From})))) "
            + "GROUP BY misfit "
            + $"QUALIFY row_number() OVER (PARTITION BY misfit.place ORDER BY rows DESC, misfit.value) <= {Most} "
            + "ORDER BY misfit.place, rows DESC, misfit.value";
    }
}
