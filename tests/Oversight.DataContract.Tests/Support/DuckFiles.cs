using Oversight.Storage.DuckDb;

namespace Oversight.DataContract.Tests.Support;

/// <summary>Parquet files and databases, made and read with DuckDB.</summary>
internal static class DuckFiles
{
    /// <summary>Turns every CSV file of a dataset into Parquet.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="typed">Whether columns get the types that their cells look like; else all are text.</param>
    /// <returns>The folder.</returns>
    public static string Convert(string folder, bool typed)
    {
        foreach (var file in Directory.GetFiles(folder, "*.csv"))
        {
            Write(Path.ChangeExtension(file, ".parquet"), Csv(file, typed));
            File.Delete(file);
        }

        return folder;
    }

    /// <summary>Puts every CSV file of a dataset into a database beside them, as a table of its name.</summary>
    /// <inheritdoc cref="Convert"/>
    /// <returns>The database's file.</returns>
    public static string Database(string folder, bool typed)
    {
        var file = Path.Combine(folder, "province.duckdb");
        using var connection = new DuckDBConnection(new DuckDBOptions { DataSource = file });
        connection.Open();
        foreach (var csv in Directory.GetFiles(folder, "*.csv"))
        {
            connection.Execute($"CREATE TABLE \"{Path.GetFileNameWithoutExtension(csv)}\" AS {Csv(csv, typed)}");
            File.Delete(csv);
        }

        return file;
    }

    /// <summary>Writes a query's rows.</summary>
    public static void Write(string file, string query)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        connection.Execute($"COPY ({query}) TO '{file}' (FORMAT parquet)");
    }

    /// <summary>The rows of a query, their cells as text, null as empty text.</summary>
    public static List<string[]> Query(string query)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        using var command = connection.CreateCommand($"SELECT COLUMNS(*)::VARCHAR FROM ({query})");
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))]);
        }

        return rows;
    }

    private static string Csv(string file, bool typed) =>
        $"FROM read_csv('{file}', header = true, delim = ',', quote = '\"', nullstr = ''{(typed ? "" : ", all_varchar = true")})";
}
