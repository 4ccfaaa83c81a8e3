using Oversight.Storage.Datasets.Mapping;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Sources;

/// <summary>Makes rows of a table out of a file whose rows are not one for one: several tables in one wide file, for instance.</summary>
internal static class Reshape
{
    /// <summary>The reshaped rows, in the file's order.</summary>
    /// <param name="source">Rows with lines.</param>
    /// <param name="map">What the map says.</param>
    internal static RowSource Apply(RowSource source, PartMap map)
    {
        if (!map.Reshapes)
        {
            return source;
        }

        var sql = $"SELECT *, 1 AS nth FROM {source.From}";
        if (map.Split is { } split)
        {
            var column = Find(source, split);
            sql = $"SELECT * REPLACE (unnest(parts) AS {column.Expression}), generate_subscripts(parts, 1) AS nth "
                + $"FROM (SELECT *, {Parts(column, map)} AS parts FROM {source.From})";
        }

        if (map.SkipEmpty is { } needed)
        {
            var text = $"CAST({Find(source, needed).Expression} AS VARCHAR)";
            var value = map.Trim ? CellMap.Trimmed(text) : text;
            sql = $"SELECT * FROM ({sql}) WHERE mark IS NOT NULL OR {value} <> ''";
        }

        if (map.Distinct)
        {
            // A record that cannot be read is like no other.
            var alike = string.Join(", ", source.Columns.Select(column => column.Expression));
            sql = $"SELECT * FROM ({sql}) QUALIFY row_number() OVER "
                + $"(PARTITION BY {alike}, CASE WHEN mark IS NOT NULL THEN line END ORDER BY line, nth) = 1";
        }

        return source with { From = $"({sql} ORDER BY line, nth)" };
    }

    private static string Parts(SourceColumn column, PartMap map)
    {
        var parts = column.SqlType.EndsWith("[]", StringComparison.Ordinal)
            ? column.Expression
            : $"string_split_regex(CAST({column.Expression} AS VARCHAR), {Literal(CellMap.SplitAt(";" + map.Separators))})";
        var whole = $"list_filter(list_transform({parts}, lambda part: {CellMap.Trimmed("part")}), lambda part: part <> '')";
        return $"CASE WHEN mark IS NULL AND len({whole}) > 0 THEN {whole} ELSE [NULL] END";
    }

    private static SourceColumn Find(RowSource source, string column) => source.Columns.First(c => c.Schema.Name == column);
}
