using System.Diagnostics.CodeAnalysis;

namespace Oversight.Storage.DuckDb;

/// <summary>A running query's rows, chunk by chunk, in the query's order. Only a few chunks are held at a time.</summary>
/// <remarks>
/// One thread fetches; the chunks may be read by others meanwhile. Another statement on the same connection ends the stream:
/// give a long one its own connection.
/// </remarks>
public sealed class DuckDBChunkReader : IDisposable
{
    /// <summary>How often a fault is looked for; DuckDB 1.5.5 lost one in thirty.</summary>
    private const int MostRepeats = 8;

    private readonly DuckDBConnection connection;
    private readonly QueryResult result;
    private readonly Func<QueryResult> repeat;
    private readonly long interrupts;
    private readonly CancellationToken cancellationToken;
    private readonly CancellationTokenRegistration registration;

    /// <param name="connection">Where the query runs.</param>
    /// <param name="result">The running query.</param>
    /// <param name="repeat">Starts the same query again; a parser's error says that it cannot.</param>
    /// <param name="cancellationToken">Interrupts the query.</param>
    internal DuckDBChunkReader(
        DuckDBConnection connection, QueryResult result, Func<QueryResult> repeat, CancellationToken cancellationToken)
    {
        this.connection = connection;
        this.result = result;
        this.repeat = repeat;
        interrupts = connection.Interrupts;
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
        catch (DuckDBException error) when (IsUnasked(error))
        {
            throw Cause(error);
        }
    }

    /// <summary>Ends the query. Chunks and batches taken from it stay valid.</summary>
    public void Dispose()
    {
        registration.Dispose();
        result.Dispose();
    }

    private bool IsUnasked(DuckDBException error) =>
        error.Kind == DuckDBErrorKind.Interrupt && connection.Interrupts == interrupts;

    /// <summary>
    /// What really stopped a query that nobody interrupted. When a worker fails, DuckDB interrupts the others, and now and then
    /// the fetching thread sees that first and answers it in the fault's stead; run again, the query tells.
    /// </summary>
    private DuckDBException Cause(DuckDBException answer)
    {
        for (var run = 0; run < MostRepeats; run++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                using var again = repeat();
                while (again.TryFetch(out var chunk))
                {
                    chunk.Dispose();
                }

                return answer;
            }
            catch (DuckDBException error) when (!IsUnasked(error))
            {
                return error.Kind == DuckDBErrorKind.Parser ? answer : error;
            }
            catch (DuckDBException)
            {
                // Lost again.
            }
        }

        return answer;
    }
}
