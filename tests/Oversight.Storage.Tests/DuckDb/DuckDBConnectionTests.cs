using System.Data;
using Oversight.Storage.DuckDb;

namespace Oversight.Storage.Tests.DuckDb;

public sealed class DuckDBConnectionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("oversight-duckdb-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Open_Memory_IsThePinnedVersion()
    {
        using var connection = Databases.Memory();
        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.Equal("v1.5.5", connection.ServerVersion);
        Assert.Equal("v1.5.5", connection.Scalar("SELECT version()"));
    }

    [Fact]
    public void Open_Settings_ReachDuckDB()
    {
        using var connection = Databases.Open(new DuckDBOptions
        {
            MemoryLimit = "100MiB",
            Threads = 2,
            TempDirectory = folder,
            PreserveInsertionOrder = false,
        });
        Assert.Equal("100.0 MiB", connection.Scalar("SELECT current_setting('memory_limit')"));
        Assert.Equal(2L, connection.Scalar("SELECT current_setting('threads')::BIGINT"));
        Assert.Equal(folder, connection.Scalar("SELECT current_setting('temp_directory')"));
        Assert.Equal(false, connection.Scalar("SELECT current_setting('preserve_insertion_order')"));
        Assert.Equal(false, connection.Scalar("SELECT current_setting('autoinstall_known_extensions')"));
        Assert.Equal(false, connection.Scalar("SELECT current_setting('autoload_known_extensions')"));
    }

    [Fact]
    public void MemoryLimit_QueryNeedsMore_IsOutOfMemory()
    {
        using var connection = Databases.Open(new DuckDBOptions { MemoryLimit = "20MB", Threads = 1 });
        connection.Execute("SET max_temp_directory_size = '0B'");
        var error = Assert.Throws<DuckDBException>(() => connection.Execute("CREATE TABLE t AS SELECT hash(range) FROM range(10000000)"));
        Assert.Equal(DuckDBErrorKind.OutOfMemory, error.Kind);
    }

    [Fact]
    public void Open_UnknownSettingValue_Throws()
    {
        var error = Assert.Throws<DuckDBException>(() => Databases.Open(new DuckDBOptions { MemoryLimit = "plenty" }));
        Assert.Contains("memory_limit", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_FolderIsMissing_NamesTheFile()
    {
        var path = Path.Combine(folder, "none", "x.duckdb");
        var error = Assert.Throws<DuckDBException>(() => Databases.Open(new DuckDBOptions { DataSource = path }));
        Assert.Equal(DuckDBErrorKind.IO, error.Kind);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ReadOnly_RefusesWritesAndReads()
    {
        var path = Path.Combine(folder, "facts.duckdb");
        using (var writer = new DuckDBConnection($"DataSource={path}"))
        {
            writer.Open();
            writer.Execute("CREATE TABLE t AS SELECT 42 AS x");
        }

        using var reader = Databases.Open(new DuckDBOptions { DataSource = path, ReadOnly = true });
        var error = Assert.Throws<DuckDBException>(() => reader.Execute("INSERT INTO t VALUES (1)"));
        Assert.Contains("read-only", error.Message, StringComparison.Ordinal);
        Assert.Equal(42, reader.Scalar("SELECT x FROM t"));
    }

    [Fact]
    public void Connect_TwoConnections_ShareTheData()
    {
        using var database = DuckDBDatabase.Open(new DuckDBOptions());
        using var first = database.Connect();
        using var second = database.Connect();
        first.Execute("CREATE TABLE t AS SELECT 1 AS x");
        Assert.Equal(1, second.Scalar("SELECT x FROM t"));
        first.Dispose();
        Assert.Equal(1, second.Scalar("SELECT x FROM t"));
    }

    [Fact]
    public void Transaction_Disposed_RollsBack()
    {
        using var connection = Databases.Memory();
        connection.Execute("CREATE TABLE t (x INTEGER)");
        using (connection.BeginTransaction())
        {
            connection.Execute("INSERT INTO t VALUES (1)");
        }

        using (var transaction = connection.BeginTransaction())
        {
            connection.Execute("INSERT INTO t VALUES (2)");
            transaction.Commit();
        }

        Assert.Equal(2L, connection.Scalar("SELECT sum(x)::BIGINT FROM t"));
    }

    [Fact]
    public void Parse_WrittenOptions_AreEqual()
    {
        var options = new DuckDBOptions
        {
            DataSource = "a b.duckdb",
            ReadOnly = true,
            MemoryLimit = "2GB",
            Threads = 3,
            TempDirectory = "spill",
            PreserveInsertionOrder = false,
        };
        Assert.Equal(options, DuckDBOptions.Parse(options.ToString()));
    }

    [Theory]
    [InlineData("Memory=1GB", "unknown key 'memory'")]
    [InlineData("Threads=many", "cannot be 'many'")]
    public void Parse_FaultyString_SaysWhat(string text, string expected)
    {
        var error = Assert.Throws<ArgumentException>(() => DuckDBOptions.Parse(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Execute_Closed_Throws()
    {
        using var connection = new DuckDBConnection();
        Assert.Throws<InvalidOperationException>(() => connection.Execute("SELECT 1"));
    }
}
