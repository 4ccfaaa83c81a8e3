using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>A connection to a database: runs one statement at a time.</summary>
/// <remarks>
/// For one thread at a time, but for <see cref="Interrupt"/>, which another thread may call while a statement runs. Use one connection a thread, all from one <see cref="DuckDBDatabase"/>, to work in parallel.
/// </remarks>
public sealed class DuckDBConnection : DbConnection
{
    private readonly DuckDBDatabase? shared;
    private DuckDBOptions options = new();
    private DuckDBDatabase? owned;
    private ConnectionHandle? handle;
    private long interrupts;

    /// <summary>A closed connection to a new in-memory database.</summary>
    public DuckDBConnection()
    {
    }

    /// <summary>A closed connection; see <see cref="DuckDBOptions.Parse"/> for the string's keys.</summary>
    public DuckDBConnection(string connectionString) => options = DuckDBOptions.Parse(connectionString);

    /// <summary>A closed connection.</summary>
    public DuckDBConnection(DuckDBOptions options) => this.options = options;

    internal DuckDBConnection(DuckDBDatabase database) => (shared, options) = (database, database.Options);

    /// <inheritdoc/>
    [AllowNull]
    public override string ConnectionString
    {
        get => options.ToString();
        set
        {
            if (State == ConnectionState.Open || shared is not null)
            {
                throw new InvalidOperationException("An open connection keeps its connection string.");
            }

            options = DuckDBOptions.Parse(value ?? "");
        }
    }

    /// <inheritdoc/>
    public override string Database => Path.GetFileNameWithoutExtension(options.DataSource);

    /// <inheritdoc/>
    public override string DataSource => options.DataSource;

    /// <inheritdoc/>
    public override string ServerVersion => DuckDBDatabase.LibraryVersion;

    /// <inheritdoc/>
    public override ConnectionState State => handle is null ? ConnectionState.Closed : ConnectionState.Open;

    /// <summary>How often <see cref="Interrupt"/> was called.</summary>
    internal long Interrupts => Interlocked.Read(ref interrupts);

    /// <summary>The native connection.</summary>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    internal ConnectionHandle Handle => handle ?? throw new InvalidOperationException("The connection is closed: open it first.");

    /// <summary>Opens the database and connects to it.</summary>
    /// <exception cref="DuckDBException">The file cannot be opened, or a setting is refused.</exception>
    /// <exception cref="DllNotFoundException">DuckDB's native library is not found; the message says what to do.</exception>
    public override void Open()
    {
        if (handle is not null)
        {
            throw new InvalidOperationException("The connection is open already.");
        }

        handle = (shared ?? (owned = DuckDBDatabase.Open(options))).ConnectNative();
    }

    /// <inheritdoc/>
    public override void Close()
    {
        handle?.Dispose();
        owned?.Dispose();
        handle = null;
        owned = null;
    }

    /// <summary>Another open connection to the same database, for another thread.</summary>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    public DuckDBConnection ConnectBeside() => OpenDatabase.Connect();

    /// <summary>The database that it is connected to.</summary>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    internal DuckDBDatabase OpenDatabase =>
        shared ?? owned ?? throw new InvalidOperationException("The connection is closed: open it first.");

    /// <summary>A command with its text and positional parameters.</summary>
    /// <param name="sql">One statement or several, separated by semicolons.</param>
    /// <param name="values">Values of <c>$1</c>, <c>$2</c>, … or of each <c>?</c>; null for NULL.</param>
    public DuckDBCommand CreateCommand(string sql, params ReadOnlySpan<object?> values)
    {
        var command = new DuckDBCommand(sql, this);
        foreach (var value in values)
        {
            command.Parameters.Add(new DuckDBParameter(value));
        }

        return command;
    }

    /// <summary>Runs statements to their end.</summary>
    /// <param name="sql">One statement or several, separated by semicolons.</param>
    /// <param name="cancellationToken">Interrupts the statement.</param>
    /// <returns>Rows that the last statement inserted, updated or deleted.</returns>
    /// <exception cref="DuckDBException">A statement fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public long Execute(string sql, CancellationToken cancellationToken = default)
    {
        using var command = new DuckDBCommand(sql, this);
        return command.Execute(cancellationToken);
    }

    /// <summary>Runs a query whose rows are made as they are fetched, chunk by chunk, and never held all at once.</summary>
    /// <param name="sql">One query; statements before it, separated by semicolons, run first.</param>
    /// <param name="cancellationToken">Interrupts the query, now or at a later fetch.</param>
    /// <exception cref="DuckDBException">The query fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public DuckDBChunkReader Stream(string sql, CancellationToken cancellationToken = default)
    {
        using var command = new DuckDBCommand(sql, this);
        return command.Stream(cancellationToken);
    }

    /// <summary>Opens a bulk writer into an existing table.</summary>
    /// <exception cref="DuckDBException">There is no such table.</exception>
    public DuckDBAppender CreateAppender(string table, string? schema = null) => new(this, schema, table);

    /// <summary>Makes the running statement fail soon, with <see cref="DuckDBErrorKind.Interrupt"/>; safe from another thread.</summary>
    /// <exception cref="InvalidOperationException">The connection is closed.</exception>
    public void Interrupt()
    {
        Interlocked.Increment(ref interrupts);
        NativeMethods.duckdb_interrupt(Handle);
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: connect anew, or use ATTACH and USE.</exception>
    public override void ChangeDatabase(string databaseName) =>
        throw new NotSupportedException("A connection stays with its database; use ATTACH and USE.");

    /// <inheritdoc/>
    protected override DbCommand CreateDbCommand() => new DuckDBCommand("", this);

    /// <inheritdoc/>
    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => new DuckDBTransaction(this);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }
}
