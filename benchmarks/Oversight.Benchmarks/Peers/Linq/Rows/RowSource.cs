using Oversight.Contracts.Facts;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Linq.Rows;

/// <summary>Streams the rows of a dataset's files, CSV or Parquet, to whoever makes objects of them.</summary>
internal sealed class RowSource(DuckDBConnection connection, string dataset)
{
    /// <summary>Makes something of a row; the cells come in the order in which the columns were asked for.</summary>
    public delegate void Take(string jurisdiction, ref RowCells cells);

    /// <summary>Reads a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns; a type other than text follows the name, as in <c>year INTEGER</c>.</param>
    /// <param name="take">Gets each row, in the order of the file.</param>
    public void Read(string table, string columns, Take take)
    {
        var selected = columns.Split(',', StringSplitOptions.TrimEntries).Select(column => column.Split(' '))
            .Select(column => $"{column[0]}::{(column.Length > 1 ? column[1] : "VARCHAR")}");
        using var reader = connection.Stream($"SELECT jurisdiction::VARCHAR, {string.Join(", ", selected)} FROM {File(table)}");
        var views = new ColumnView[reader.ColumnCount];
        while (reader.TryNext(out var chunk))
        {
            using (chunk)
            {
                for (var column = 0; column < views.Length; column++)
                {
                    views[column] = chunk.Column(column);
                }

                for (var row = 0; row < chunk.Count; row++)
                {
                    var cells = new RowCells(views, row);
                    take(Known(ref cells), ref cells);
                }
            }
        }
    }

    // One string for all rows of a jurisdiction.
    private static string Known(ref RowCells cells) => string.Intern(cells.Key());

    private string File(string table)
    {
        var parquet = Path.Combine(dataset, table + ".parquet");
        return System.IO.File.Exists(parquet)
            ? $"read_parquet({SqlQuote.Literal(parquet)})"
            : $"read_csv({SqlQuote.Literal(Path.Combine(dataset, table + ".csv"))}, header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"')";
    }
}
