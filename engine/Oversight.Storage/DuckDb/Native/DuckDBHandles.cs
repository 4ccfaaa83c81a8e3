using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb.Native;

/// <summary>A DuckDB object that one of its <c>destroy</c> functions frees.</summary>
internal abstract class DuckDBHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;

    /// <summary>Frees the object behind <see cref="SafeHandle.handle"/>.</summary>
    protected abstract void Free();

    protected sealed override bool ReleaseHandle()
    {
        Free();
        return true;
    }
}

internal sealed class DatabaseHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_close(ref handle);
}

internal sealed class ConnectionHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_disconnect(ref handle);
}

internal sealed class ConfigHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_config(ref handle);
}

internal sealed class ExtractedHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_extracted(ref handle);
}

internal sealed class PreparedHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_prepare(ref handle);
}

internal sealed class PendingHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_pending(ref handle);
}

internal sealed class ValueHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_value(ref handle);
}

internal sealed class LogicalTypeHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_logical_type(ref handle);
}

internal sealed class ChunkHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_data_chunk(ref handle);
}

internal sealed class AppenderHandle : DuckDBHandle
{
    protected override void Free() => _ = NativeMethods.duckdb_appender_destroy(ref handle);
}

internal sealed class ArrowOptionsHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_arrow_options(ref handle);
}

internal sealed class ErrorDataHandle : DuckDBHandle
{
    protected override void Free() => NativeMethods.duckdb_destroy_error_data(ref handle);
}

/// <summary>Owns the memory of a <see cref="NativeResult"/>, which DuckDB fills and empties in place.</summary>
internal sealed unsafe class ResultHandle : DuckDBHandle
{
    public ResultHandle() => SetHandle((nint)NativeMemory.AllocZeroed((nuint)sizeof(NativeResult)));

    /// <summary>The result, valid while the handle is kept alive.</summary>
    internal NativeResult* Pointer => (NativeResult*)handle;

    protected override void Free()
    {
        NativeMethods.duckdb_destroy_result((NativeResult*)handle);
        NativeMemory.Free((void*)handle);
    }
}
