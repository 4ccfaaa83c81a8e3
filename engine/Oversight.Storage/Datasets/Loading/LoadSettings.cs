using Oversight.Storage.DuckDb;
using static Oversight.Storage.DuckDb.SqlQuote;

namespace Oversight.Storage.Datasets.Loading;

/// <summary>The schema <c>loading</c> and the settings that keep rows in file order, for as long as a dataset loads.</summary>
internal sealed class LoadSettings : IDisposable
{
    private const string Order = "preserve_insertion_order";

    private readonly DuckDBConnection connection;
    private readonly string former;

    // Joins then probe with the table being loaded and hash the one it refers to, whose ids are there once.
    private readonly JoinsAsWritten joins;

    internal LoadSettings(DuckDBConnection connection)
    {
        this.connection = connection;
        joins = new JoinsAsWritten(connection);
        using var command = connection.CreateCommand($"SELECT CAST(current_setting('{Order}') AS VARCHAR)");
        former = command.ExecuteScalar() as string ?? "";
        connection.Execute($"DROP SCHEMA IF EXISTS loading CASCADE; CREATE SCHEMA loading; SET {Order} = true");
    }

    /// <summary>Drops the schema and restores the settings.</summary>
    public void Dispose()
    {
        joins.Dispose();
        try
        {
            connection.Execute($"DROP SCHEMA IF EXISTS loading CASCADE; SET {Order} = {Literal(former)}");
        }
        catch (DuckDBException)
        {
            // The database is past mending; the error that came before tells why and must not be hidden by this one.
        }
    }
}
