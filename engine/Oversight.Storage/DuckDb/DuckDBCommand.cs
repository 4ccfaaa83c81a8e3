using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Oversight.Storage.DuckDb.Native;

namespace Oversight.Storage.DuckDb;

/// <summary>One statement or a script of several, with parameters written <c>$1</c>, <c>?</c> or <c>$name</c>.</summary>
/// <remarks>
/// A script runs in order and yields the last statement's result. <see cref="CommandTimeout"/> is not enforced: use a token.
/// </remarks>
public sealed class DuckDBCommand : DbCommand
{
    private DuckDBConnection? connection;
    private string text;
    private PreparedHandle? prepared;

    /// <summary>An empty command.</summary>
    public DuckDBCommand()
        : this("", null)
    {
    }

    /// <summary>A command with its text.</summary>
    public DuckDBCommand(string sql, DuckDBConnection? connection)
    {
        text = sql;
        this.connection = connection;
    }

    /// <inheritdoc/>
    [AllowNull]
    public override string CommandText
    {
        get => text;
        set
        {
            text = value ?? "";
            Forget();
        }
    }

    /// <inheritdoc/>
    public override int CommandTimeout { get; set; }

    /// <inheritdoc/>
    public override CommandType CommandType { get; set; } = CommandType.Text;

    /// <inheritdoc/>
    public override bool DesignTimeVisible { get; set; }

    /// <inheritdoc/>
    public override UpdateRowSource UpdatedRowSource { get; set; } = UpdateRowSource.None;

    /// <summary>The values of the parameters.</summary>
    public new DuckDBParameterCollection Parameters { get; } = [];

    /// <inheritdoc/>
    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            connection = (DuckDBConnection?)value;
            Forget();
        }
    }

    /// <inheritdoc/>
    protected override DbParameterCollection DbParameterCollection => Parameters;

    /// <inheritdoc/>
    protected override DbTransaction? DbTransaction { get; set; }

    private DuckDBConnection Target => connection ?? throw new InvalidOperationException("The command has no connection.");

    /// <summary>Interrupts the running statement; safe from another thread.</summary>
    public override void Cancel() => Target.Interrupt();

    /// <summary>Prepares a single statement once for many runs.</summary>
    /// <exception cref="DuckDBException">The text is faulty, or holds more than one statement.</exception>
    public override void Prepare() => prepared ??= StatementRunner.Prepare(Target, text);

    /// <summary>Runs the statements to their end.</summary>
    /// <param name="cancellationToken">Interrupts the statement.</param>
    /// <returns>Rows that the last statement inserted, updated or deleted; −1 for a query.</returns>
    /// <exception cref="DuckDBException">A statement fails.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public long Execute(CancellationToken cancellationToken = default)
    {
        using var result = Run(streaming: false, cancellationToken);
        return result.RowsChanged;
    }

    /// <inheritdoc cref="DuckDBConnection.Stream"/>
    public DuckDBChunkReader Stream(CancellationToken cancellationToken = default) =>
        new(Target, Run(streaming: true, cancellationToken), () => RunAlone(cancellationToken), cancellationToken);

    /// <inheritdoc cref="Execute"/>
    public override int ExecuteNonQuery() => checked((int)Execute());

    /// <inheritdoc cref="Execute"/>
    public int ExecuteNonQuery(CancellationToken cancellationToken) => checked((int)Execute(cancellationToken));

    /// <summary>As <see cref="Execute"/>, on a thread of the pool.</summary>
    public override Task<int> ExecuteNonQueryAsync(CancellationToken cancellationToken) =>
        Task.Run(() => ExecuteNonQuery(cancellationToken), cancellationToken);

    /// <summary>The first column of the first row; null when there is none, <see cref="DBNull"/> for NULL.</summary>
    /// <exception cref="DuckDBException">A statement fails.</exception>
    public override object? ExecuteScalar()
    {
        using var reader = ExecuteReader();
        return reader.Read() ? reader.GetValue(0) : null;
    }

    /// <summary>Runs the statements and reads the last one's rows, which are complete before the first is read.</summary>
    /// <exception cref="DuckDBException">A statement fails.</exception>
    public new DuckDBDataReader ExecuteReader() => (DuckDBDataReader)base.ExecuteReader();

    /// <inheritdoc/>
    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        new DuckDBDataReader(
            Run(streaming: false, CancellationToken.None),
            (behavior & CommandBehavior.CloseConnection) != 0 ? connection : null);

    /// <inheritdoc/>
    protected override DbParameter CreateDbParameter() => new DuckDBParameter();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Forget();
        }

        base.Dispose(disposing);
    }

    private QueryResult Run(bool streaming, CancellationToken cancellationToken)
    {
        if (prepared is null)
        {
            return StatementRunner.Run(Target, text, Parameters, streaming, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
        _ = NativeMethods.duckdb_clear_bindings(prepared);
        ParameterBinder.Bind(prepared, Parameters, text, alone: true);
        return StatementRunner.Execute(Target, prepared, text, streaming, cancellationToken);
    }

    /// <summary>Starts a text of one statement anew; several are refused with a parser's error, for the first ones ran already.</summary>
    private QueryResult RunAlone(CancellationToken cancellationToken)
    {
        using var statement = StatementRunner.Prepare(Target, text);
        ParameterBinder.Bind(statement, Parameters, text, alone: true);
        return StatementRunner.Execute(Target, statement, text, streaming: true, cancellationToken);
    }

    private void Forget()
    {
        prepared?.Dispose();
        prepared = null;
    }
}
