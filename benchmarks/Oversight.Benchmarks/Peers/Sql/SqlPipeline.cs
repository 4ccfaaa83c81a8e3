using System.Diagnostics;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Sql;

/// <summary>
/// All judged rules of the five packs as hand-written DuckDB SQL: load, evaluate, write, each timed by the caller or by what it returns.
/// </summary>
/// <remarks>
/// For one thread at a time; the phases run in their order, each once. The dataset is taken to be clean: keys are unique and values
/// have their types. Rows of other jurisdictions, and rows whose object, inspection or officer does not exist, drop out in the joins.
/// </remarks>
/// <param name="dataset">A folder with every table of the data contract and all its columns, <c>NAME.parquet</c> or <c>NAME.csv</c>.</param>
/// <param name="year">The report year.</param>
/// <param name="cutOff">The cut-off day.</param>
/// <param name="options">How the database is opened: threads, memory, where it spills.</param>
public sealed class SqlPipeline(string dataset, int year, DateOnly cutOff, DuckDBOptions options) : IDisposable
{
    private static readonly string[] FactTables = ["Objects", "Inspections", "Officers", "Items", "Plans", "Draws", "Objections", "Jurisdictions"];

    private readonly DuckDBDatabase database = DuckDBDatabase.Open(options);
    private DuckDBConnection? opened;

    private DuckDBConnection Connection => opened ??= database.Connect();

    /// <summary>Reads the dataset's files into tables: the columns that the rules need, references as row numbers.</summary>
    /// <returns>The time it took.</returns>
    /// <exception cref="DuckDBException">A file is missing, or a value does not have its type.</exception>
    public TimeSpan Load() => Timed(() =>
    {
        Connection.Execute(SqlFiles.Read("Types"));
        Connection.Execute(CalendarSql.Exceptions() + SqlFiles.Read("Calendar"));
        Connection.Execute(SourceFiles.Views(dataset));
        Connection.Execute(SqlFiles.Read("Load"));
    });

    /// <summary>Judges: one pass over each fact table, then the tables <c>breaches</c> and <c>counts</c>.</summary>
    /// <returns>The time it took.</returns>
    public TimeSpan Evaluate() => Timed(() =>
    {
        Connection.Execute(
            $"""
            SET VARIABLE report_year = {year};
            SET VARIABLE year_start = DATE '{year:D4}-01-01';
            SET VARIABLE year_end = DATE '{year:D4}-12-31';
            SET VARIABLE cut_off = DATE '{cutOff:yyyy-MM-dd}';
            """);
        Connection.Execute(SqlFiles.Read("Rules"));
        foreach (var table in FactTables)
        {
            Connection.Execute(SqlFiles.Read(table));
        }

        Connection.Execute(SqlFiles.Read("Results"));
    });

    /// <summary>Writes <c>breaches.parquet</c> and <c>breaches.csv</c>, sorted and quoted as the report's are.</summary>
    /// <param name="folder">A folder that is there.</param>
    /// <returns>The time it took.</returns>
    /// <exception cref="DuckDBException">The folder cannot be written to.</exception>
    public TimeSpan Write(string folder) => Timed(() =>
        Connection.Execute(SqlFiles.Read("Write")
            .Replace("{rule_id}", SqlQuote.Name("\uFEFFrule_id"), StringComparison.Ordinal)
            .Replace("{parquet}", SqlQuote.Literal(Path.Combine(folder, "breaches.parquet")), StringComparison.Ordinal)
            .Replace("{csv}", SqlQuote.Literal(Path.Combine(folder, "breaches.csv")), StringComparison.Ordinal)));

    /// <summary>What was found, in no particular order.</summary>
    public IReadOnlyList<PeerBreach> Breaches() => PeerTables.Breaches(Connection);

    /// <summary>The counts of each rule of the jurisdictions that have any row, by its id.</summary>
    public IReadOnlyDictionary<string, PeerCounts> Counts() => PeerTables.Counts(Connection);

    /// <inheritdoc/>
    public void Dispose()
    {
        opened?.Dispose();
        database.Dispose();
    }

    private static TimeSpan Timed(Action phase)
    {
        var start = Stopwatch.GetTimestamp();
        phase();
        return Stopwatch.GetElapsedTime(start);
    }
}
