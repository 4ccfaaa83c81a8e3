using Oversight.Failures.Tests.Runs;
using Oversight.Storage.DuckDb;

namespace Oversight.Failures.Tests.Inputs;

/// <summary>Files that cannot be read: one line with the file, status 2, nothing written.</summary>
public sealed class BrokenFileTests : IDisposable
{
    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Report_OfTruncatedParquet_NamesTheFile()
    {
        var data = Parquet();
        var file = Path.Combine(data, "inspections.parquet");
        var whole = File.ReadAllBytes(file);
        var cuts = new[] { 0, 3, 4, 100, whole.Length / 4, whole.Length / 2, whole.Length - 2000, whole.Length - 9, whole.Length - 8, whole.Length - 4, whole.Length - 1 };
        Assert.All(cuts, cut =>
        {
            File.WriteAllBytes(file, whole[..cut]);
            AssertRefused(data, "inspections.parquet");
        });
    }

    [Fact]
    public void Report_OfDamagedParquet_NamesTheFile()
    {
        var data = Parquet();
        var file = Path.Combine(data, "inspections.parquet");
        var whole = File.ReadAllBytes(file);
        AssertRefused(data, "inspections.parquet", Zeroed(whole.Length - 4, 4), Zeroed(whole.Length - 8, 4), Zeroed(whole.Length / 2, 5000), [.. whole, 0]);

        byte[] Zeroed(int from, int count)
        {
            var copy = whole.ToArray();
            copy.AsSpan(from, count).Clear();
            return copy;
        }
    }

    [Fact]
    public void Report_OfADamagedDatabase_NamesTheFile()
    {
        var file = _home["province.duckdb"];
        Copy($"ATTACH '{file}' AS province", (table, csv) => $"CREATE TABLE province.{table} AS FROM read_csv('{csv}', all_varchar=true)");
        Assert.Equal(0, _home.Run("report", "--data", file, "--out", _home["out", "whole"]).Status);
        Directory.Delete(_home["out", "whole"], recursive: true);
        var whole = File.ReadAllBytes(file);
        var damaged = whole.ToArray();
        damaged.AsSpan(4096 * 3).Clear();
        foreach (var bytes in new byte[][] { [], whole[..100], whole[..4096], whole[..(4096 * 3)], damaged })
        {
            File.WriteAllBytes(file, bytes);
            AssertRefused(file, "province.duckdb");
        }
    }

    [LinuxFact]
    public void Report_OfFilesThatAreNone_NamesThem()
    {
        var data = _home.Copy(PrivateHome.Sample, "data");
        var file = Path.Combine(data, "inspections.csv");
        File.Delete(file);
        File.CreateSymbolicLink(file, Path.Combine(data, "nowhere.csv"));
        AssertRefused(data, "inspections.csv");
        File.Delete(file);

        // Reading it fails in the middle, as on a failing disk.
        File.CreateSymbolicLink(file, "/proc/self/mem");
        AssertRefused(data, "inspections.csv");
    }

    [LinuxFact]
    public void Report_OfAFileWithoutPermission_NamesIt()
    {
        var data = _home.Copy(PrivateHome.Sample, "data");
        var file = Path.Combine(data, "inspections.csv");
        var outcome = _home.RunScript(
            $"chmod 000 {file}; $oversight report --data {data} --out $out/report", OtherUser.Wrapper(_home));
        outcome.AssertRefused("inspections.csv");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
    }

    [LinuxFact]
    public void Report_IntoAFolderWithoutPermission_NamesIt()
    {
        _home.RunScript("chmod 555 $out; $oversight report --out $out/report", OtherUser.Wrapper(_home)).AssertRefused(_home["out", "report"], "permissions");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
    }

    private string Parquet()
    {
        var folder = Directory.CreateDirectory(_home["parquet"]).FullName;
        Copy("SELECT 1", (table, csv) => $"COPY (FROM read_csv('{csv}', all_varchar=true)) TO '{folder}/{table}.parquet' (ROW_GROUP_SIZE 2048)");
        return folder;
    }

    private static void Copy(string first, Func<string, string, string> copy)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        connection.Execute(first);
        foreach (var csv in Directory.EnumerateFiles(PrivateHome.Sample, "*.csv"))
        {
            connection.Execute(copy(Path.GetFileNameWithoutExtension(csv), csv));
        }
    }

    private void AssertRefused(string data, string named, params byte[][] contents)
    {
        foreach (var content in contents)
        {
            File.WriteAllBytes(Path.Combine(data, named), content);
            AssertRefused(data, named);
        }
    }

    private void AssertRefused(string data, string named)
    {
        _home.Run("report", "--data", data, "--out", _home["out", "report"]).AssertRefused(named);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
        Assert.Empty(_home.Leftovers());
    }
}
