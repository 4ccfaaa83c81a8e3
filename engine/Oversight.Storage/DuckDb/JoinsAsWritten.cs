namespace Oversight.Storage.DuckDb;

/// <summary>
/// While it lives, joins of the whole database run as they are written: from left to right, each right side being hashed. For queries
/// whose author knows the sizes better than DuckDB's guess of how many rows pass a condition on codes.
/// </summary>
public sealed class JoinsAsWritten : IDisposable
{
    /// <summary>DuckDB's names of what chooses the orders.</summary>
    internal const string Optimizers = "join_order,build_side_probe_side";

    private readonly DuckDBConnection connection;

    /// <summary>Switches the choice of orders off.</summary>
    /// <exception cref="DuckDBException">The database is past mending.</exception>
    public JoinsAsWritten(DuckDBConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        this.connection = connection;
        Count(1, Optimizers);
    }

    /// <summary>Switches it on again, unless another one lives.</summary>
    public void Dispose()
    {
        try
        {
            Count(-1, "");
        }
        catch (DuckDBException)
        {
            // The database is past mending; the error that came before tells why and must not be hidden by this one.
        }
    }

    // Counted here: to ask the database what is set takes longer than many a short query.
    private void Count(int step, string disabled)
    {
        var database = connection.OpenDatabase;
        lock (database.VisitFunctions)
        {
            database.WrittenJoins += step;
            if (database.WrittenJoins == Math.Max(step, 0))
            {
                connection.Execute($"SET disabled_optimizers = {SqlQuote.Literal(disabled)}");
            }
        }
    }
}
