using Oversight.Storage.DuckDb;
using Oversight.Storage.Tests.Datasets.Workbooks;

namespace Oversight.Cli.Tests;

/// <summary>"The same data" in every form that the program reads "gives byte-identical breaches".</summary>
public sealed class FormatTests : IDisposable
{
    private static readonly Lazy<byte[]> Expected = new(() =>
    {
        using var folder = new TempFolder();
        Assert.Equal(0, CommandLine.Run("report", "--out", folder["report"]).Status);
        return File.ReadAllBytes(folder["report", "breaches.csv"]);
    });

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Report_Gb18030WithChineseHeadings_FindsTheSameBreaches(int seed)
    {
        new ChineseExport(seed).Write(CommandLine.Sample, _folder["data"]);

        Same(_folder["data"], "--map", "national", "--encoding", "gb18030");
    }

    [Fact]
    public void Report_ParquetAndDatabase_FindTheSameBreaches()
    {
        using (var connection = new DuckDBConnection())
        {
            connection.Open();
            Directory.CreateDirectory(_folder["data"]);
            connection.Execute($"ATTACH '{_folder["all.duckdb"]}' AS d");
            foreach (var file in Directory.EnumerateFiles(CommandLine.Sample, "*.csv"))
            {
                var table = Path.GetFileNameWithoutExtension(file);
                connection.Execute($"CREATE TABLE d.{table} AS FROM read_csv('{file}', all_varchar = true, header = true); "
                    + $"COPY d.{table} TO '{_folder["data", table + ".parquet"]}'");
            }

            connection.Execute("DETACH d");
        }

        Same(_folder["data"]);
        Same(_folder["all.duckdb"]);
    }

    [Fact]
    public void Report_Workbooks_FindTheSameBreaches()
    {
        WorkbookBuilder.Write(CommandLine.Sample, _folder["all.xlsx"]);

        Same(_folder["all.xlsx"]);
    }

    private void Same(string data, params string[] options)
    {
        var outcome = CommandLine.Run(["report", "--data", data, "--out", _folder["report"], .. options]);

        Assert.True(outcome.Status == 0, outcome.Errors);
        Assert.Equal(Expected.Value, File.ReadAllBytes(_folder["report", "breaches.csv"]));
    }
}
