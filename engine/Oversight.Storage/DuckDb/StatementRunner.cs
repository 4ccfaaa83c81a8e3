using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>Splits a text into statements, and prepares, binds and runs them one after another.</summary>
internal static unsafe class StatementRunner
{
    /// <summary>Runs all statements of a text; the last one's result is handed back, the others' are dropped.</summary>
    internal static QueryResult Run(
        DuckDBConnection connection, string sql, DuckDBParameterCollection parameters, bool streaming, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = NativeMethods.duckdb_extract_statements(connection.Handle, sql, out var statements);
        using (statements)
        {
            if (count == 0)
            {
                var error = Text.FromNative(NativeMethods.duckdb_extract_statements_error(statements));
                throw new DuckDBException(error.Length > 0 ? error : "Parser Error: the text holds no statement", sql);
            }

            for (var i = 0UL; ; i++)
            {
                var state = NativeMethods.duckdb_prepare_extracted_statement(connection.Handle, statements, i, out var prepared);
                using (prepared)
                {
                    if (state != NativeMethods.State.Success)
                    {
                        throw new DuckDBException(Text.FromNative(NativeMethods.duckdb_prepare_error(prepared)), sql);
                    }

                    ParameterBinder.Bind(prepared, parameters, sql, alone: count == 1);
                    var result = Execute(connection, prepared, sql, streaming && i == count - 1, cancellationToken);
                    if (i == count - 1)
                    {
                        return result;
                    }

                    result.Dispose();
                }
            }
        }
    }

    /// <summary>Prepares a single statement, to be run many times.</summary>
    internal static PreparedHandle Prepare(DuckDBConnection connection, string sql)
    {
        var count = NativeMethods.duckdb_extract_statements(connection.Handle, sql, out var statements);
        using (statements)
        {
            if (count != 1)
            {
                var error = Text.FromNative(NativeMethods.duckdb_extract_statements_error(statements));
                throw new DuckDBException(
                    error.Length > 0 ? error : $"Parser Error: one statement can be prepared at a time, the text holds {count}", sql);
            }

            if (NativeMethods.duckdb_prepare_extracted_statement(connection.Handle, statements, 0, out var prepared)
                == NativeMethods.State.Success)
            {
                return prepared;
            }

            using (prepared)
            {
                throw new DuckDBException(Text.FromNative(NativeMethods.duckdb_prepare_error(prepared)), sql);
            }
        }
    }

    /// <summary>Runs a prepared and bound statement.</summary>
    internal static QueryResult Execute(
        DuckDBConnection connection, PreparedHandle prepared, string sql, bool streaming, CancellationToken cancellationToken)
    {
        var state = streaming
            ? NativeMethods.duckdb_pending_prepared_streaming(prepared, out var pending)
            : NativeMethods.duckdb_pending_prepared(prepared, out pending);
        using (pending)
        {
            if (state != NativeMethods.State.Success)
            {
                throw new DuckDBException(Text.FromNative(NativeMethods.duckdb_pending_error(pending)), sql);
            }

            // Only now: starting a statement clears an interrupt that came before.
            using var registration = InterruptOn(connection, cancellationToken);
            var result = new ResultHandle();
            if (NativeMethods.duckdb_execute_pending(pending, result.Pointer) == NativeMethods.State.Success)
            {
                return new QueryResult(connection, result, sql);
            }

            using (result)
            {
                var error = new DuckDBException(Text.FromNative(NativeMethods.duckdb_result_error(result)), sql);
                throw IsCancelled(error, cancellationToken)
                    ? new OperationCanceledException(error.Message, error, cancellationToken)
                    : error;
            }
        }
    }

    /// <summary>Interrupts the connection when the token is cancelled, until the registration is disposed.</summary>
    internal static CancellationTokenRegistration InterruptOn(DuckDBConnection connection, CancellationToken cancellationToken)
    {
        var native = connection.Handle;
        return cancellationToken.Register(() =>
        {
            if (!native.IsClosed)
            {
                NativeMethods.duckdb_interrupt(native);
            }
        });
    }

    /// <summary>Whether an error is the answer to the token's cancellation.</summary>
    internal static bool IsCancelled(DuckDBException error, CancellationToken cancellationToken) =>
        error.Kind == DuckDBErrorKind.Interrupt && cancellationToken.IsCancellationRequested;
}
