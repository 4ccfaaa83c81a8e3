using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>A part that DuckDB reads with types of its own: a Parquet file or a table of a database.</summary>
internal static class RelationSource
{
    /// <summary>All columns of a relation with their types, unknown ones too, in its order.</summary>
    /// <exception cref="DuckDBException">It cannot be read.</exception>
    internal static IReadOnlyList<FileColumn> Columns(DuckDBConnection connection, string relation)
    {
        var columns = new List<FileColumn>();
        using var command = connection.CreateCommand($"DESCRIBE SELECT * FROM {relation}");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            columns.Add(new FileColumn(reader.GetString(0), Name(reader.GetString(0)), reader.GetString(1)));
        }

        return columns;
    }

    /// <summary>The part's rows.</summary>
    internal static RowSource Rows(OpenedPart part, string relation) => part.Part.Map.Reshapes
        ? new RowSource(
            $"(SELECT *, CAST(NULL AS VARCHAR) AS mark, row_number() OVER () AS line FROM {relation})", part.SourceColumns(alike: false))
        {
            HasLines = true,
        }
        : new RowSource(relation, part.SourceColumns(alike: false));
}
