using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.Datasets;

/// <summary>Asks a loaded database.</summary>
internal sealed class Loaded(DuckDBConnection connection)
{
    internal List<object?[]> Query(string sql)
    {
        using var command = connection.CreateCommand(sql);
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Rows as text, nulls as ∅, columns separated by |.</summary>
    internal string[] Lines(string sql) => [.. Query(sql).Select(r => string.Join('|', r.Select(v => v ?? "∅")))];
}
