using Oversight.Storage.Datasets.Loading;
using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>A Parquet file as DuckDB is to read it.</summary>
internal static class ParquetSource
{
    private const string Number = "file_row_number";

    /// <summary>Reads the file's columns.</summary>
    /// <exception cref="DatasetException">The file cannot be read.</exception>
    internal static OpenedPart Open(DuckDBConnection connection, TablePart part)
    {
        try
        {
            // DuckDB gives the second of two columns of one name another; the file's own names tell.
            var names = Headings(connection, part);
            var columns = RelationSource.Columns(connection, Relation(part.File.Path));
            return new OpenedPart(
                part,
                [.. columns.Select((column, i) => names.Count == columns.Count ? column with { Heading = names[i] } : column)],
                Header: null);
        }
        catch (DuckDBException error)
        {
            throw DatasetErrors.Unreadable(part.File, error);
        }
    }

    /// <summary>SQL of the file's rows.</summary>
    internal static string Relation(string path) => $"read_parquet({Literal(DatasetErrors.EscapeGlob(path))}, hive_partitioning=false)";

    /// <summary>The part's rows with their numbers; null where its own columns leave no name for these, or its map reshapes it.</summary>
    internal static RowSource? Numbered(OpenedPart part) =>
        part.Part.Map.Reshapes || part.Columns.Any(column => column.Heading.Equals(Number, StringComparison.OrdinalIgnoreCase))
            ? null
            : new RowSource(
                $"read_parquet({Literal(DatasetErrors.EscapeGlob(part.Part.File.Path))}, hive_partitioning=false, {Number}=true)",
                part.SourceColumns(alike: false))
            {
                Number = Number,
            };

    /// <summary>Whether reading failed at a text that is not UTF-8.</summary>
    internal static bool IsNotUtf8(DuckDBException error) =>
        error.Message.Contains("Invalid string encoding found in Parquet file", StringComparison.Ordinal);

    // The schema is a tree in preorder; the columns are the root's children.
    private static List<string> Headings(DuckDBConnection connection, TablePart part)
    {
        using var command = connection.CreateCommand(
            $"SELECT name, coalesce(num_children, 0) FROM parquet_schema({Literal(DatasetErrors.EscapeGlob(part.File.Path))})");
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        var within = -1L;
        while (reader.Read())
        {
            if (within == 0)
            {
                names.Add(reader.GetString(0));
            }

            within = within < 0 ? 0 : Math.Max(0, within - 1) + Convert.ToInt64(reader.GetValue(1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return names;
    }
}
