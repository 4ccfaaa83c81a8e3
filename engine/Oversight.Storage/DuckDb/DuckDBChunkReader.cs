using System.Diagnostics.CodeAnalysis;

namespace Oversight.Storage.DuckDb;

/// <summary>A running query's rows, chunk by chunk, in the query's order. Only a few chunks are held at a time.</summary>
/// <remarks>
/// One thread fetches; the chunks may be read by others meanwhile. Another statement on the same connection ends the stream:
/// give a long one its own connection.
/// </remarks>
public sealed class DuckDBChunkReader : IDisposable
{
    private readonly QueryResult result;
    private readonly CancellationToken cancellationToken;
    private readonly CancellationTokenRegistration registration;

    internal DuckDBChunkReader(DuckDBConnection connection, QueryResult result, CancellationToken cancellationToken)
    {
        this.result = result;
        this.cancellationToken = cancellationToken;
        registration = StatementRunner.InterruptOn(connection, cancellationToken);
    }

    /// <summary>Columns.</summary>
    public int ColumnCount => result.Columns.Names.Length;

    /// <summary>A column's name, as the query gives it.</summary>
    public string ColumnName(int column) => result.Columns.Names[column];

    /// <summary>A column's type.</summary>
    public DuckDBType ColumnType(int column) => result.Columns.Types[column].Id;

    /// <summary>Fetches the next chunk, waiting for the query to make it.</summary>
    /// <param name="chunk">A chunk that the caller disposes, or null at the end.</param>
    /// <returns>False at the end.</returns>
    /// <exception cref="DuckDBException">The query fails on the way.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public bool TryNext([NotNullWhen(true)] out DataChunk? chunk)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return result.TryFetch(out chunk);
        }
        catch (DuckDBException error) when (StatementRunner.IsCancelled(error, cancellationToken))
        {
            throw new OperationCanceledException(error.Message, error, cancellationToken);
        }
    }

    /// <summary>Ends the query. Chunks and batches taken from it stay valid.</summary>
    public void Dispose()
    {
        registration.Dispose();
        result.Dispose();
    }
}
