using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary>The C API's functions that SQL calls back.</summary>
internal static unsafe partial class NativeMethods
{
    [LibraryImport(Library)]
    internal static partial nint duckdb_create_scalar_function();

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_scalar_function(ref nint function);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_scalar_function_set_name(nint function, string name);

    [LibraryImport(Library)]
    internal static partial void duckdb_scalar_function_set_volatile(nint function);

    [LibraryImport(Library)]
    internal static partial void duckdb_scalar_function_add_parameter(nint function, LogicalTypeHandle type);

    [LibraryImport(Library)]
    internal static partial void duckdb_scalar_function_set_return_type(nint function, LogicalTypeHandle type);

    /// <param name="function">The function.</param>
    /// <param name="callback">Takes <c>duckdb_function_info</c>, <c>duckdb_data_chunk</c> and <c>duckdb_vector</c>.</param>
    [LibraryImport(Library)]
    internal static partial void duckdb_scalar_function_set_function(
        nint function, delegate* unmanaged[Cdecl]<nint, nint, nint, void> callback);

    [LibraryImport(Library)]
    internal static partial State duckdb_register_scalar_function(ConnectionHandle connection, nint function);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_scalar_function_set_error(nint info, string error);

    /// <summary>For a chunk that a callback is given, and does not own.</summary>
    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_size")]
    internal static partial ulong duckdb_given_chunk_get_size(nint chunk);

    /// <inheritdoc cref="duckdb_given_chunk_get_size"/>
    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_get_vector")]
    internal static partial nint duckdb_given_chunk_get_vector(nint chunk, ulong column);
}
