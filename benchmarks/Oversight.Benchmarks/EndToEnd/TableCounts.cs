using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Counts the rows of a dataset.</summary>
internal static class TableCounts
{
    /// <summary>Rows by table, header lines left out.</summary>
    public static SortedDictionary<string, long> Of(string folder)
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions());
        using var connection = database.Connect();
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => Path.GetExtension(file) is ".csv" or ".parquet"))
        {
            var path = file.Replace("'", "''", StringComparison.Ordinal);
            var read = Path.GetExtension(file) == ".csv" ? $"read_csv('{path}', header = true, all_varchar = true)" : $"read_parquet('{path}')";
            using var command = connection.CreateCommand($"SELECT count(*) FROM {read}");
            counts[Path.GetFileNameWithoutExtension(file)] = (long)command.ExecuteScalar()!;
        }

        return counts;
    }
}
