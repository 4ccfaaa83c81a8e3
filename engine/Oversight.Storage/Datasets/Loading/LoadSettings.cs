using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>The schema <c>loading</c> and the settings that keep rows in file order, for as long as a dataset loads.</summary>
internal sealed class LoadSettings : IDisposable
{
    private static readonly (string Name, string Value)[] Wanted =
    [
        ("preserve_insertion_order", "true"),

        // Joins then probe with the table being loaded and hash the one it refers to, whose ids are there once.
        ("disabled_optimizers", "join_order,build_side_probe_side"),
    ];

    private readonly DuckDBConnection connection;
    private readonly string restore;

    internal LoadSettings(DuckDBConnection connection)
    {
        this.connection = connection;
        var former = Wanted.Select(s =>
        {
            using var command = connection.CreateCommand($"SELECT CAST(current_setting('{s.Name}') AS VARCHAR)");
            return $"SET {s.Name} = {Literal(command.ExecuteScalar() as string ?? "")}";
        });
        restore = string.Join("; ", former);
        connection.Execute("DROP SCHEMA IF EXISTS loading CASCADE; CREATE SCHEMA loading; "
            + string.Join("; ", Wanted.Select(s => $"SET {s.Name} = {Literal(s.Value)}")));
    }

    /// <summary>Drops the schema and restores the settings.</summary>
    public void Dispose()
    {
        try
        {
            connection.Execute("DROP SCHEMA IF EXISTS loading CASCADE; " + restore);
        }
        catch (DuckDBException)
        {
            // The database is past mending; the error that came before tells why and must not be hidden by this one.
        }
    }
}
