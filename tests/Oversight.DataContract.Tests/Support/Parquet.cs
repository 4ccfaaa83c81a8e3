using Oversight.Storage.DuckDb;

namespace Oversight.DataContract.Tests.Support;

/// <summary>Parquet files, made and read with DuckDB.</summary>
internal static class Parquet
{
    /// <summary>Turns every CSV file of a dataset into Parquet.</summary>
    /// <param name="folder">The dataset.</param>
    /// <param name="typed">Whether columns get the types that their cells look like; else all are text.</param>
    /// <returns>The folder.</returns>
    public static string Convert(string folder, bool typed)
    {
        foreach (var file in Directory.GetFiles(folder, "*.csv"))
        {
            var read = typed ? "nullstr = ''" : "all_varchar = true, nullstr = ''";
            Write(Path.ChangeExtension(file, ".parquet"), $"FROM read_csv('{file}', header = true, delim = ',', quote = '\"', {read})");
            File.Delete(file);
        }

        return folder;
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
}
