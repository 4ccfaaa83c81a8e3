using System.Globalization;
using Oversight.Contracts;
using Oversight.Storage.DuckDb;

namespace Oversight.Cli.Doctor;

/// <summary>DuckDB's native library: where it is, which version, and whether a query runs.</summary>
/// <param name="pinned">The version that the program was built and tested with, without a leading <c>v</c>.</param>
internal sealed class DataEngineCheck(string pinned) : ICheck
{
    private const int Rows = 1000;

    public string Name => "data-engine";

    public LocalText Title { get; } = new("数据引擎", "data engine");

    public Finding Run()
    {
        try
        {
            var path = DuckDBDatabase.LibraryPath;
            var version = DuckDBDatabase.LibraryVersion.TrimStart('v');
            if (Count() != Rows)
            {
                return Finding.Problem(
                    new LocalText($"DuckDB {version}（{path}）查询结果不对", $"DuckDB {version} ({path}) answers a query wrongly"), Replace);
            }

            var text = new LocalText($"DuckDB {version}，{path}；查询正常", $"DuckDB {version}, {path}; a query runs");
            return version == pinned
                ? new Finding(Health.Ok, text, null)
                : Finding.Note(
                    new LocalText($"{text.Zh}；但本程序以 {pinned} 测试", $"{text.En}; but this program was tested with {pinned}"),
                    new LocalText(
                        "请去掉 OVERSIGHT_DUCKDB_LIBRARY，或重新生成程序", "unset OVERSIGHT_DUCKDB_LIBRARY, or build the program again"));
        }
        catch (Exception failure) when (failure is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException or DuckDBException)
        {
            var reason = failure.Message.ReplaceLineEndings(" ");
            return Finding.Problem(new LocalText($"无法使用 DuckDB：{reason}", $"DuckDB cannot be used: {reason}"), Replace);
        }
    }

    private static LocalText Replace { get; } = new(
        "请重新生成程序（会取得本地库），或用 OVERSIGHT_DUCKDB_LIBRARY 指明库文件",
        "build the program again, which fetches the library, or name its file in OVERSIGHT_DUCKDB_LIBRARY");

    private static long Count()
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions());
        using var connection = database.Connect();
        using var command = connection.CreateCommand($"SELECT count(*) FROM range({Rows})");
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
