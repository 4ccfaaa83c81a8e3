using Oversight.Storage.DuckDb;

namespace Oversight.Datasets.Output;

/// <summary>A table of the data contract as it is generated: its columns in the order in which they are set, and how a file of it is made.</summary>
/// <param name="Name">Its name, and its file's.</param>
/// <param name="Columns">Its columns.</param>
internal sealed record TableLayout(string Name, IReadOnlyList<RowColumn> Columns)
{
    /// <summary>A list of texts, which the rows hold in one text with <c>;</c> in between.</summary>
    private const string ListColumn = "specialties";

    private const string Csv = "FORMAT csv, HEADER true, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR ''";
    private const string Parquet = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    /// <summary>A layout from lines such as <c>TEXT id name DATE published_on</c>: a type in capitals holds for the names after it.</summary>
    public static TableLayout Of(string name, string columns)
    {
        var type = DuckDBType.Varchar;
        var found = new List<RowColumn>();
        foreach (string word in columns.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiLetterLower(word[0]))
            {
                found.Add(new RowColumn(word, type));
                continue;
            }

            type = word switch
            {
                "TEXT" => DuckDBType.Varchar,
                "DATE" => DuckDBType.Date,
                "FLAG" => DuckDBType.Boolean,
                "NUMBER" => DuckDBType.Integer,
                "SHARE" => DuckDBType.Decimal,
                _ => throw new ArgumentException($"{word} is no type of a column.", nameof(columns)),
            };
        }

        return new TableLayout(name, found);
    }

    /// <summary>The name of the table's file.</summary>
    public string FileName(TableFormat format) => Name + (format == TableFormat.Csv ? ".csv" : ".parquet");

    /// <summary>The statement that writes the table's file.</summary>
    /// <param name="rows">The expression that stands for the rows.</param>
    /// <param name="folder">Where the file is written.</param>
    /// <param name="format">How.</param>
    public string Copy(string rows, string folder, TableFormat format)
    {
        string columns = string.Join(", ", Columns.Select(c => format == TableFormat.Csv ? c.Name : Typed(c)));
        string file = SqlQuote.Literal(Path.Combine(folder, FileName(format)));
        return $"COPY (SELECT {columns} FROM {rows}) TO {file} ({(format == TableFormat.Csv ? Csv : Parquet)})";
    }

    private static string Typed(RowColumn column) => column switch
    {
        { Type: DuckDBType.Decimal } => $"CAST({column.Name} AS DOUBLE) AS {column.Name}",
        { Name: ListColumn } => $"string_split({column.Name}, ';') AS {column.Name}",
        _ => column.Name,
    };
}
