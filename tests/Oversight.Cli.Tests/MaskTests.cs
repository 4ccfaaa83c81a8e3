using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Oversight.Storage.DuckDb;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight report --mask</c>: names planted wherever one can stand are in nothing that is written.</summary>
public sealed class MaskTests : IDisposable
{
    // Part of each planted name, and nowhere else.
    private const string Planted = "密名";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("parquet")]
    public void Report_NamesPlantedEverywhere_AreInNothingThatIsWritten(string format)
    {
        var data = Plant();
        if (format == "parquet")
        {
            ToParquet(data);
        }

        Run(data, "open");
        Run(data, "masked", "--mask");

        // Without the option they come out, so the search can find them.
        var found = Found("open");
        Assert.Superset(new HashSet<string>(["report.html", "rejects.csv", "report.xlsx", "waived.csv", "waived.parquet"]), found);
        Assert.Empty(Found("masked"));

        // Nothing else changes: the same is found, by the same ids.
        foreach (var file in new[] { "breaches.csv", "breaches.parquet" })
        {
            Assert.Equal(File.ReadAllBytes(_folder["open", file]), File.ReadAllBytes(_folder["masked", file]));
        }

        Assert.Equal(
            File.ReadLines(_folder["open", "rejects.csv"]).Count(), File.ReadLines(_folder["masked", "rejects.csv"]).Count());
        using var summary = JsonDocument.Parse(File.ReadAllBytes(_folder["masked", "summary.json"]));
        Assert.True(summary.RootElement.GetProperty("masked").GetBoolean());
        Assert.Contains("\"masked\":true", File.ReadAllText(_folder["masked", "report.html"]), StringComparison.Ordinal);
        Assert.Contains(Texts("masked").Where(text => text.File == "report.xlsx"), text => text.Text.Contains("are hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void Report_Masked_KeepsIdsAndEmptyNames()
    {
        var data = Plant();
        Run(data, "masked", "--mask");

        var rejects = File.ReadAllLines(_folder["masked", "rejects.csv"]);
        Assert.Contains(rejects, line => line.StartsWith("officers,officers.csv,3,cert_valid_from,***,", StringComparison.Ordinal));
        Assert.Contains(rejects, line => line.StartsWith("officers,officers.csv,4,officer_id,JT-F0000001,", StringComparison.Ordinal));
        Assert.Contains(rejects, line => line.StartsWith("assignments,assignments.csv,2,officer_id,***,", StringComparison.Ordinal));
        Assert.Contains(rejects, line => line.StartsWith("assignments,assignments.csv,3,replaces,***,", StringComparison.Ordinal));
        Assert.Contains(
            File.ReadAllLines(_folder["masked", "breaches.csv"]), line => line.Contains("zibo.6.registry", StringComparison.Ordinal));
    }

    /// <summary>The sample with a planted name in every column of persons, and in columns where one stands by mistake.</summary>
    private string Plant()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        Change(data, "officers", (row, number) =>
        {
            row["name"] = Planted + number;
            row["cert_valid_from"] = number == 3 ? Planted : row["cert_valid_from"];
            row["officer_id"] = number == 4 ? "JT-F0000001" : row["officer_id"];
        });
        Change(data, "objects", (row, number) =>
        {
            row["responsible_person"] = row["responsible_person"].Length > 0 ? Planted + number : "";
            row["contact"] = row["contact"].Length > 0 ? Planted + number : "";
            row["registered_on"] = number == 3 ? Planted : row["registered_on"];
            row["status"] = number == 4 ? Planted : row["status"];
        });
        Change(data, "assignments", (row, number) =>
        {
            row["officer_id"] = number == 2 ? Planted : row["officer_id"];
            row["replaces"] = number == 3 ? Planted : row["replaces"];
        });
        Change(data, "conflicts", (row, number) => row["officer_id"] = number == 2 ? Planted : row["officer_id"]);
        Run(data, "first");
        var breach = File.ReadAllLines(_folder["first", "breaches.csv"])[1].Split(',');
        File.WriteAllText(
            _folder["w.csv"],
            $"rule_id,jurisdiction,subject_id,reason,approved_by,expires_on\n{breach[0]},{breach[1]},{breach[4]},r,{Planted},2030-01-01\n");
        return data;
    }

    private static void Change(string data, string table, Action<Dictionary<string, string>, int> change)
    {
        var file = Path.Combine(data, table + ".csv");
        var lines = File.ReadAllLines(file);
        var header = lines[0].Split(',');
        for (var i = 1; i < lines.Length; i++)
        {
            // The sample's rows of these tables have no quotes.
            Assert.DoesNotContain('"', lines[i]);
            var row = header.Zip(lines[i].Split(',')).ToDictionary(cell => cell.First, cell => cell.Second);
            change(row, i + 1);
            lines[i] = string.Join(',', header.Select(name => row[name]));
        }

        File.WriteAllLines(file, lines);
    }

    private static void ToParquet(string data)
    {
        using var connection = new DuckDBConnection();
        connection.Open();
        foreach (var file in Directory.GetFiles(data, "*.csv"))
        {
            connection.Execute(
                $"COPY (FROM read_csv({SqlQuote.Literal(file)}, all_varchar = true)) TO {SqlQuote.Literal(Path.ChangeExtension(file, ".parquet"))}");
            File.Delete(file);
        }
    }

    private void Run(string data, string name, params string[] options)
    {
        string[] waivers = File.Exists(_folder["w.csv"]) ? ["--waivers", _folder["w.csv"]] : [];
        var outcome = CommandLine.Run(["report", "--data", data, "--year", "2022", "--county-workbooks", "--out", _folder[name], .. waivers, .. options]);
        Assert.True(outcome.Status == 0, outcome.Errors);
        Assert.DoesNotContain(Planted, outcome.Output + outcome.Errors, StringComparison.Ordinal);
    }

    private HashSet<string> Found(string name) =>
        [.. Texts(name).Where(text => text.Text.Contains(Planted, StringComparison.Ordinal)).Select(text => text.File)];

    /// <summary>The text of every file: workbooks unzipped, Parquet read by the data engine, all as they are too.</summary>
    private IEnumerable<(string File, string Text)> Texts(string name)
    {
        foreach (var file in Directory.GetFiles(_folder[name], "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(_folder[name], file).Replace('\\', '/');
            yield return (relative, Encoding.UTF8.GetString(File.ReadAllBytes(file)));
            if (file.EndsWith(".xlsx", StringComparison.Ordinal))
            {
                using var zip = ZipFile.OpenRead(file);
                foreach (var entry in zip.Entries)
                {
                    using var reader = new StreamReader(entry.Open());
                    yield return (relative, reader.ReadToEnd());
                }
            }
            else if (file.EndsWith(".parquet", StringComparison.Ordinal))
            {
                using var connection = new DuckDBConnection();
                connection.Open();
                using var command = connection.CreateCommand($"SELECT string_agg(t::VARCHAR, chr(10)) FROM read_parquet({SqlQuote.Literal(file)}) AS t");
                yield return (relative, command.ExecuteScalar() as string ?? "");
            }
        }
    }
}
