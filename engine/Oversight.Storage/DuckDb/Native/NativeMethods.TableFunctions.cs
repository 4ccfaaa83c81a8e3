using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <content>Functions that SQL reads as tables.</content>
internal static unsafe partial class NativeMethods
{
    [LibraryImport(Library)]
    internal static partial nint duckdb_create_table_function();

    [LibraryImport(Library)]
    internal static partial void duckdb_destroy_table_function(ref nint function);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_table_function_set_name(nint function, string name);

    /// <param name="function">The function.</param>
    /// <param name="extraInfo">Given to each callback.</param>
    /// <param name="destroy">Frees it; 0 for nothing to free.</param>
    [LibraryImport(Library)]
    internal static partial void duckdb_table_function_set_extra_info(nint function, nint extraInfo, nint destroy);

    /// <param name="function">The function.</param>
    /// <param name="callback">Takes <c>duckdb_bind_info</c>.</param>
    [LibraryImport(Library)]
    internal static partial void duckdb_table_function_set_bind(nint function, delegate* unmanaged[Cdecl]<nint, void> callback);

    /// <param name="function">The function.</param>
    /// <param name="callback">Takes <c>duckdb_init_info</c>.</param>
    [LibraryImport(Library)]
    internal static partial void duckdb_table_function_set_init(nint function, delegate* unmanaged[Cdecl]<nint, void> callback);

    /// <param name="function">The function.</param>
    /// <param name="callback">Takes <c>duckdb_function_info</c> and the <c>duckdb_data_chunk</c> that it fills.</param>
    [LibraryImport(Library)]
    internal static partial void duckdb_table_function_set_function(nint function, delegate* unmanaged[Cdecl]<nint, nint, void> callback);

    [LibraryImport(Library)]
    internal static partial State duckdb_register_table_function(ConnectionHandle connection, nint function);

    [LibraryImport(Library)]
    internal static partial nint duckdb_bind_get_extra_info(nint info);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_bind_add_result_column(nint info, string name, LogicalTypeHandle type);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_bind_set_error(nint info, string error);

    [LibraryImport(Library)]
    internal static partial void duckdb_init_set_max_threads(nint info, ulong threads);

    [LibraryImport(Library)]
    internal static partial nint duckdb_function_get_extra_info(nint info);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial void duckdb_function_set_error(nint info, string error);

    [LibraryImport(Library)]
    internal static partial LogicalTypeHandle duckdb_create_decimal_type(byte width, byte scale);

    /// <inheritdoc cref="duckdb_given_chunk_get_size"/>
    [LibraryImport(Library, EntryPoint = "duckdb_data_chunk_set_size")]
    internal static partial void duckdb_given_chunk_set_size(nint chunk, ulong size);
}
