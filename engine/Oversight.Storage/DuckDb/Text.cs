using System.Runtime.InteropServices;

namespace Oversight.Storage.DuckDb;

/// <summary>Text that DuckDB hands out.</summary>
internal static unsafe class Text
{
    /// <summary>A UTF-8 text that ends with a zero byte; empty for a null pointer.</summary>
    internal static string FromNative(byte* text) => Marshal.PtrToStringUTF8((nint)text) ?? "";

    /// <summary>A UTF-8 text of DuckDB's own allocation, which is freed.</summary>
    internal static string FromOwned(byte* text)
    {
        var copy = FromNative(text);
        Native.NativeMethods.duckdb_free(text);
        return copy;
    }
}
