using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets;

/// <summary>A Parquet file as DuckDB is to read it.</summary>
internal static class ParquetSource
{
    /// <summary>All columns with their types, unknown ones too, in file order.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal static IReadOnlyList<(string Name, string Type)> ReadColumns(DuckDBConnection connection, TableFile file)
    {
        try
        {
            var columns = new List<(string, string)>();
            using var command = connection.CreateCommand($"DESCRIBE SELECT * FROM {Read(file)}");
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                columns.Add((reader.GetString(0), reader.GetString(1)));
            }

            return columns;
        }
        catch (DuckDBException error)
        {
            throw DatasetErrors.Unreadable(file, error);
        }
    }

    /// <summary>The file's rows.</summary>
    internal static RowSource Rows(TableFile file, IReadOnlyList<(string Name, string Type)> columns) => new(
        Read(file),
        [.. columns.Where(c => file.Table.Find(c.Name) is not null)
            .Select(c => new SourceColumn(file.Table.Find(c.Name)!, Name(c.Name), c.Type))]);

    private static string Read(TableFile file) =>
        $"read_parquet({Literal(DatasetErrors.EscapeGlob(file.Path))}, hive_partitioning=false)";
}
