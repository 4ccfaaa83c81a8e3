using System.Globalization;
using Oversight.Reports.Model;
using Oversight.Reports.Tables;
using Oversight.Reports.Workbook;
using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Million;

/// <summary><c>--workbook-alone</c>: a program that writes a report's workbook and does nothing else, to be measured from outside.</summary>
internal static class WorkbookAlone
{
    /// <summary>What the data engine may take; the writer itself has no limit.</summary>
    private const string EngineMemory = "200MB";

    /// <summary>The arguments that run it.</summary>
    /// <param name="folder">A folder with the sorted rows; the workbook goes there.</param>
    public static string[] Arguments(string folder) => ["--workbook-alone", folder];

    /// <summary>Makes the sorted rows out of a report's breaches; each gets a name as long as a firm's.</summary>
    /// <param name="report">The report's folder.</param>
    /// <param name="folder">Where they go.</param>
    /// <param name="rows">How many are taken, from 1.</param>
    /// <returns>How many there are.</returns>
    public static long Prepare(string report, string folder, long rows)
    {
        using var connection = Open(folder, null);
        connection.Execute(
            $"""
            CREATE TABLE breaches AS
                SELECT *, '某某市第' || (hash(subject_id) % 100000) || '号机械制造有限公司' AS name
                FROM read_parquet({SqlQuote.Literal(Path.Combine(report, BreachesParquet.FileName))}) LIMIT {rows.ToString(CultureInfo.InvariantCulture)}
            """);
        SortedBreaches.Write(connection, folder, CancellationToken.None);
        using var count = connection.CreateCommand("SELECT count(*) FROM breaches");
        return (long)count.ExecuteScalar()!;
    }

    /// <summary>Exit status 0: written.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        using var connection = Open(args[0], EngineMemory);
        connection.Execute(
            """
            CREATE TABLE rejects (table_name VARCHAR, file VARCHAR, line BIGINT, column_name VARCHAR, value VARCHAR, reason VARCHAR, action VARCHAR)
            """);
        ReportWorkbook.Write(
            new ReportModel { Year = 2022, AsOf = new DateOnly(2022, 12, 31), Tool = new ToolInfo("0", ""), Province = new ProvinceInfo([]) },
            connection, args[0], progress: null, CancellationToken.None);
        return 0;
    }

    private static DuckDBConnection Open(string folder, string? memory)
    {
        var connection = new DuckDBConnection(new DuckDBOptions { Threads = 2, MemoryLimit = memory, TempDirectory = folder });
        connection.Open();
        return connection;
    }
}
