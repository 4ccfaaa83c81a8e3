using System.Globalization;
using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Profiles;

/// <summary>Describes a loaded dataset: rows, ranges of days and numbers, counts of values.</summary>
public static class DatasetProfile
{
    /// <summary>Goes over each table once.</summary>
    /// <param name="connection">A database that <see cref="DatasetReader"/> has filled.</param>
    /// <param name="tables">The tables to describe.</param>
    /// <param name="cancellationToken">Looked at before each table.</param>
    /// <returns>A profile for each table, in the contract's order.</returns>
    public static IReadOnlyList<TableProfile> Read(
        DuckDBConnection connection, IReadOnlyCollection<string> tables, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(tables);
        var profiles = new List<TableProfile>();
        foreach (var table in Schema.Tables.Where(table => tables.Contains(table.Name)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            profiles.Add(Read(connection, table));
        }

        return profiles;
    }

    private static TableProfile Read(DuckDBConnection connection, TableSchema table)
    {
        var columns = table.Loaded.Where(column => column.Type is not (ColumnType.Text or ColumnType.List)).ToList();
        using var command = connection.CreateCommand(
            $"SELECT count(*){string.Concat(columns.SelectMany(Sql).Select(sql => ", " + sql))} FROM main.{table.Name}");
        using var reader = command.ExecuteReader();
        _ = reader.Read();
        var next = 0;
        var rows = Count();
        var found = new List<ColumnProfile>();
        foreach (var column in columns)
        {
            var filled = Count();
            found.Add(column.Values.Count > 0
                ? new ColumnProfile(
                    column.Name, filled, null, null,
                    [.. column.Values.Select(value => new ValueCount(value, Count())).Where(value => value.Rows > 0)])
                : new ColumnProfile(column.Name, filled, Text(), Text(), []));
        }

        return new TableProfile(table.Name, rows, Jurisdictions(connection, table), found);

        long Count() => Convert.ToInt64(reader.GetValue(next++), CultureInfo.InvariantCulture);

        string? Text()
        {
            var at = next++;
            return reader.IsDBNull(at) ? null : reader.GetString(at);
        }
    }

    private static List<ValueCount> Jurisdictions(DuckDBConnection connection, TableSchema table)
    {
        using var command = connection.CreateCommand(
            $"SELECT id, count(*) FROM main.{table.Name} JOIN main.jurisdictions USING (j) GROUP BY j, id ORDER BY j");
        using var reader = command.ExecuteReader();
        var found = new List<ValueCount>();
        while (reader.Read())
        {
            found.Add(new ValueCount(reader.GetString(0), reader.GetInt64(1)));
        }

        return found;
    }

    // The code 0 of an enumeration is no value.
    private static IEnumerable<string> Sql(ColumnSchema column)
    {
        var name = Name(column.Name);
        return column.Type switch
        {
            ColumnType.Enumeration => column.Names.Select((_, i) => $"count(*) FILTER ({name} = {i + 1})").Prepend($"count(*) FILTER ({name} > 0)"),
            ColumnType.Boolean => [$"count({name})", $"count(*) FILTER ({name})", $"count(*) FILTER (NOT {name})"],
            _ => [$"count({name})", $"CAST(min({name}) AS VARCHAR)", $"CAST(max({name}) AS VARCHAR)"],
        };
    }
}
