using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

/// <summary>Databases for a test.</summary>
internal static class Databases
{
    /// <summary>An open connection to a new in-memory database.</summary>
    internal static DuckDBConnection Memory() => Open(new DuckDBOptions());

    /// <summary>An open connection.</summary>
    internal static DuckDBConnection Open(DuckDBOptions options)
    {
        var connection = new DuckDBConnection(options);
        connection.Open();
        return connection;
    }

    /// <summary>The only value of a query.</summary>
    internal static object? Scalar(this DuckDBConnection connection, string sql, params object?[] values)
    {
        using var command = connection.CreateCommand(sql, values);
        return command.ExecuteScalar();
    }
}
