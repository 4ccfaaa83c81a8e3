using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <content>Statements: splitting, preparing, binding, running.</content>
internal static unsafe partial class NativeMethods
{
    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial ulong duckdb_extract_statements(
        ConnectionHandle connection, string query, out ExtractedHandle statements);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_extract_statements_error(ExtractedHandle statements);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_extracted(ref nint statements);

    [LibraryImport(Library)]
    internal static partial State duckdb_prepare_extracted_statement(
        ConnectionHandle connection, ExtractedHandle statements, ulong index, out PreparedHandle prepared);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_prepare_error(PreparedHandle prepared);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_prepare(ref nint prepared);

    [LibraryImport(Library)]
    internal static partial ulong duckdb_nparams(PreparedHandle prepared);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State duckdb_bind_parameter_index(PreparedHandle prepared, out ulong index, string name);

    [LibraryImport(Library)]
    internal static partial State duckdb_clear_bindings(PreparedHandle prepared);

    [LibraryImport(Library)]
    internal static partial State duckdb_bind_value(PreparedHandle prepared, ulong index, ValueHandle value);

    [LibraryImport(Library)]
    internal static partial State duckdb_pending_prepared(PreparedHandle prepared, out PendingHandle pending);

    // Marked for removal in duckdb.h for years; nothing there replaces it yet, and duckdb_fetch_chunk relies on it.
    [LibraryImport(Library)]
    internal static partial State duckdb_pending_prepared_streaming(PreparedHandle prepared, out PendingHandle pending);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_pending_error(PendingHandle pending);

    [LibraryImport(Library)]
    internal static partial State duckdb_execute_pending(PendingHandle pending, NativeResult* result);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_pending(ref nint pending);
}
