using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>What a dataset loads as, whatever its form: everything but lines and files, which differ by form.</summary>
internal static class LoadedContents
{
    private static readonly string[] Covered = ["xinzhou", "zibo", "jintan"];

    internal static List<string> Of(string path)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        var summary = DatasetReader.Load(connection, new DatasetOptions { Path = path, CoveredJurisdictions = Covered });
        var loaded = new Loaded(connection);
        var lines = new List<string>();
        foreach (var table in Schema.Tables)
        {
            lines.AddRange(loaded.Lines($"SELECT '{table.Name}', CAST(t AS VARCHAR) FROM {table.Name} t ORDER BY ord"));
        }

        lines.AddRange(loaded.Lines("SELECT table_name, column_name, value, reason, action FROM rejects"));
        lines.AddRange(summary.Inputs.Select(input => $"{input.Table}|{input.Rows}|{input.Rejected}|{input.Kept}"));
        lines.AddRange(summary.NotCovered.Select(found => $"{found.Key}|{found.Value}"));
        return lines;
    }
}
