using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>An open database, from which any number of connections may be made, one a thread.</summary>
/// <remarks>Safe for use from several threads. It closes when it and its last connection are disposed.</remarks>
public sealed unsafe class DuckDBDatabase : IDisposable
{
    private readonly DatabaseHandle handle;

    private DuckDBDatabase(DatabaseHandle handle, DuckDBOptions options)
    {
        this.handle = handle;
        Options = options;
        WrittenJoins = options.ShortTables ? 1 : 0;
    }

    /// <summary>The version of DuckDB's library, such as <c>v1.5.5</c>.</summary>
    public static string LibraryVersion => Text.FromNative(NativeMethods.duckdb_library_version());

    /// <summary>The file of DuckDB's library.</summary>
    /// <exception cref="DllNotFoundException">It is not found; the message says what to do.</exception>
    public static string LibraryPath => DuckDBLibrary.Find();

    /// <summary>How it was opened.</summary>
    public DuckDBOptions Options { get; }

    /// <summary>Names of the functions of <see cref="TableVisit"/> that it has; under its own lock.</summary>
    internal HashSet<string> VisitFunctions { get; } = [];

    /// <summary>How many <see cref="JoinsAsWritten"/> live, and one for <see cref="DuckDBOptions.ShortTables"/>; under the lock of <see cref="VisitFunctions"/>.</summary>
    internal int WrittenJoins { get; set; }

    /// <summary>Opens a database, or makes a new one.</summary>
    /// <exception cref="DuckDBException">The file cannot be opened, or a setting is refused.</exception>
    /// <exception cref="DllNotFoundException">DuckDB's native library is not found; the message says what to do.</exception>
    public static DuckDBDatabase Open(DuckDBOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _ = NativeMethods.duckdb_create_config(out var config);
        using (config)
        {
            foreach (var (name, value) in options.Settings())
            {
                if (NativeMethods.duckdb_set_config(config, name, value) != NativeMethods.State.Success)
                {
                    throw new DuckDBException($"DuckDB refuses the setting {name} = '{value}'.");
                }
            }

            if (NativeMethods.duckdb_open_ext(options.DataSource, out var handle, config, out var error)
                == NativeMethods.State.Success)
            {
                return new DuckDBDatabase(handle, options);
            }

            handle.Dispose();
            throw new DuckDBException(Text.FromOwned(error));
        }
    }

    /// <summary>
    /// Loads DuckDB's library on another thread, so that it is there by the time a database is opened: its 70 MB take a
    /// while.
    /// </summary>
    /// <returns>Waits for it when disposed: a program must not end in the middle of it. What fails is told by who opens a database.</returns>
    public static IDisposable LoadAhead() => new LibraryLoading();

    /// <summary>Opens another connection; the caller disposes it.</summary>
    /// <exception cref="ObjectDisposedException">The database is disposed.</exception>
    public DuckDBConnection Connect()
    {
        var connection = new DuckDBConnection(this);
        connection.Open();
        return connection;
    }

    /// <inheritdoc/>
    public void Dispose() => handle.Dispose();

    internal ConnectionHandle ConnectNative() =>
        NativeMethods.duckdb_connect(handle, out var connection) == NativeMethods.State.Success
            ? connection
            : throw new DuckDBException($"Cannot connect to {Options.DataSource}.");
}
