using System.IO.Compression;
using System.Text.Json;
using Oversight.Failures.Tests.Runs;
using Oversight.Storage.DuckDb;

namespace Oversight.Failures.Tests.Shapes;

/// <summary>A run over registries as they are: every row is judged or listed with its line, and no value comes alive.</summary>
public sealed class RegistryShapesTests : IDisposable
{
    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void Report_OfARegistryAsRealOnesAre_LosesNothingAndLetsNothingLive()
    {
        var registry = NastyRegistry.Write(_home["data"], Environments.Number("OVERSIGHT_SHAPES_COPIES", 14));
        var report = _home["out", "report"];
        var outcome = _home.Run("report", "--data", registry.Folder, "--year", "2022", "--out", report);
        Assert.True(outcome.Status == 0, outcome.ToString());

        Assert.Equal(registry.Rejected.Order(), Rejects(report).Order());
        AssertCounts(report, registry);
        AssertIdsStand(report);
        AssertInert(report);
    }

    private static IEnumerable<(string Table, long Line, string Column)> Rejects(string report) => PlainCsv.Read(Path.Combine(report, "rejects.csv"))
        .Skip(1)
        .Where(row => row[6] == "rejected")
        .Select(row => (row[0], long.Parse(row[2]), row[3]));

    // Every record of the file is accepted or rejected; what is accepted is what the check counts of it.
    private static void AssertCounts(string report, NastyRegistry registry)
    {
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(report, "summary.json")));
        foreach (var input in summary.RootElement.GetProperty("inputs").EnumerateArray())
        {
            var table = input.GetProperty("table").GetString()!;
            if (registry.Rows.TryGetValue(table, out var rows))
            {
                Assert.Equal(
                    (table, rows, registry.Rejected.Count(reject => reject.Table == table)),
                    (table, input.GetProperty("rows").GetInt64(), input.GetProperty("rejected").GetInt32()));
            }
        }
    }

    // Their rows are breaches, so every strange id comes back, byte by byte.
    private static void AssertIdsStand(string report)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        using var command = connection.CreateCommand(
            $"SELECT DISTINCT subject_id FROM read_parquet('{Path.Combine(report, "breaches.parquet")}') WHERE subject_kind = 'object'");
        using var reader = command.ExecuteReader();
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            subjects.Add(reader.GetString(0));
        }

        Assert.Empty(NastyRegistry.Ids.Except(subjects));
    }

    private static void AssertInert(string report)
    {
        foreach (var file in new[] { "breaches.csv", "rejects.csv" })
        {
            Assert.DoesNotContain(PlainCsv.Read(Path.Combine(report, file)).SelectMany(row => row), cell => cell.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        }

        Assert.DoesNotContain("<script>alert(1)", File.ReadAllText(Path.Combine(report, "report.html")), StringComparison.OrdinalIgnoreCase);
        using var workbook = ZipFile.OpenRead(Path.Combine(report, "report.xlsx"));
        foreach (var sheet in workbook.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)))
        {
            using var text = new StreamReader(sheet.Open());
            Assert.DoesNotContain("<f>", text.ReadToEnd().Replace("<x:f>", "<f>", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }
}
