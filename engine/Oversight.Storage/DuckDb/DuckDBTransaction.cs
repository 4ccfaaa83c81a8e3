using System.Data;
using System.Data.Common;

namespace Oversight.Storage.DuckDb;

/// <summary>A transaction, rolled back when disposed before <see cref="Commit"/>. Isolation is always snapshot.</summary>
public sealed class DuckDBTransaction : DbTransaction
{
    private readonly DuckDBConnection connection;
    private bool open;

    internal DuckDBTransaction(DuckDBConnection connection)
    {
        this.connection = connection;
        connection.Execute("BEGIN TRANSACTION");
        open = true;
    }

    /// <inheritdoc/>
    public override IsolationLevel IsolationLevel => IsolationLevel.Snapshot;

    /// <inheritdoc/>
    protected override DbConnection DbConnection => connection;

    /// <inheritdoc/>
    public override void Commit() => End("COMMIT");

    /// <inheritdoc/>
    public override void Rollback() => End("ROLLBACK");

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && open && connection.State == ConnectionState.Open)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }

    private void End(string statement)
    {
        if (!open)
        {
            throw new InvalidOperationException("The transaction has ended already.");
        }

        open = false;
        connection.Execute(statement);
    }
}
