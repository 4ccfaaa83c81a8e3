using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary>
/// DuckDB's C API, as far as it is used: databases, connections, settings. Names are those of <c>duckdb.h</c>, so that each can
/// be looked up there. A returned <see cref="State"/> other than <see cref="State.Success"/> is an error.
/// </summary>
internal static unsafe partial class NativeMethods
{
    private const string Library = DuckDBLibrary.Name;

    static NativeMethods() => DuckDBLibrary.Register();

    /// <summary><c>duckdb_state</c>.</summary>
    internal enum State
    {
        Success = 0,
        Error = 1,
    }

    [LibraryImport(Library)]
    internal static partial byte* duckdb_library_version();

    [LibraryImport(Library)]
    internal static partial void duckdb_free(void* pointer);

    [LibraryImport(Library)]
    internal static partial State duckdb_create_config(out ConfigHandle config);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State duckdb_set_config(ConfigHandle config, string name, string option);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_config(ref nint config);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial State duckdb_open_ext(string path, out DatabaseHandle database, ConfigHandle config, out byte* error);

    [LibraryImport(Library)]
    internal static partial void duckdb_close(ref nint database);

    [LibraryImport(Library)]
    internal static partial State duckdb_connect(DatabaseHandle database, out ConnectionHandle connection);

    [LibraryImport(Library)]
    internal static partial void duckdb_disconnect(ref nint connection);

    [LibraryImport(Library)]
    internal static partial void duckdb_interrupt(ConnectionHandle connection);

    [LibraryImport(Library)]
    [return: MarshalAs(UnmanagedType.I1)]
    internal static partial bool duckdb_error_data_has_error(ErrorDataHandle error);

    [LibraryImport(Library)]
    internal static partial DuckDBErrorKind duckdb_error_data_error_type(ErrorDataHandle error);

    [LibraryImport(Library)]
    internal static partial byte* duckdb_error_data_message(ErrorDataHandle error);

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_error_data(ref nint error);
}
