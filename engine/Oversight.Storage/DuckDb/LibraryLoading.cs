namespace Oversight.Storage.DuckDb;

/// <summary>DuckDB's library, on its way into the process on a thread of its own.</summary>
internal sealed class LibraryLoading : IDisposable
{
    private readonly Thread thread = new(Load) { IsBackground = true, Name = "data engine" };

    public LibraryLoading() => thread.Start();

    public void Dispose() => thread.Join();

    private static void Load()
    {
        try
        {
            // The first call into it loads it.
            _ = DuckDBDatabase.LibraryVersion;
        }
        catch (Exception failure) when (failure is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException)
        {
            // Whoever opens a database meets the same and can say what it was to be opened for.
        }
    }
}
