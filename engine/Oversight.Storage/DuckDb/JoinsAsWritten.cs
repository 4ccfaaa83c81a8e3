namespace Oversight.Storage.DuckDb;

/// <summary>
/// While it lives, joins of the whole database run as they are written: from left to right, each right side being hashed. For queries
/// whose author knows the sizes better than DuckDB's guess of how many rows pass a condition on codes.
/// </summary>
public sealed class JoinsAsWritten : IDisposable
{
    private const string Setting = "disabled_optimizers";

    private readonly DuckDBConnection connection;
    private readonly string former;

    /// <summary>Switches the choice of orders off.</summary>
    /// <exception cref="DuckDBException">The database is past mending.</exception>
    public JoinsAsWritten(DuckDBConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        this.connection = connection;
        using var command = connection.CreateCommand($"SELECT CAST(current_setting('{Setting}') AS VARCHAR)");
        former = command.ExecuteScalar() as string ?? "";
        connection.Execute($"SET {Setting} = 'join_order,build_side_probe_side'");
    }

    /// <summary>Restores what was set before.</summary>
    public void Dispose()
    {
        try
        {
            connection.Execute($"SET {Setting} = {SqlQuote.Literal(former)}");
        }
        catch (DuckDBException)
        {
            // The database is past mending; the error that came before tells why and must not be hidden by this one.
        }
    }
}
