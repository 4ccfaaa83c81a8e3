using System.Text.Json;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.Output;

/// <summary>The output folder as a whole.</summary>
public sealed class FolderTests : ContractTest
{
    [Sentence("output.whole")]
    public void Folder_OfAFormerRun_IsReplacedWhole()
    {
        var former = Run(Clean());
        File.WriteAllText(former["left-over.txt"], "of the former run");
        Directory.CreateDirectory(former["sub"]);
        var report = RunInto(former.Folder, Clean().Inspection("N2", "2021-01-01").Write(Path.Combine(Home, "second")));
        Assert.Equal(0, report.Status);
        Assert.Equal(2, report.Input("inspections").GetProperty("rows").GetInt32());
        Assert.False(File.Exists(report["left-over.txt"]));
        Assert.False(Directory.Exists(report["sub"]));
        Assert.Equal(3, Directory.GetFileSystemEntries(Home).Length);
    }

    [Sentence("output.whole")]
    public void Folder_ThatIsNotThere_IsMadeWithItsParents()
    {
        var report = RunInto(Path.Combine(Home, "a", "b", "c"), Clean().Write(Path.Combine(Home, "data")));
        Assert.Equal(0, report.Status);
        Assert.True(File.Exists(report["manifest.json"]));
        Assert.Equal(["c"], Directory.GetFileSystemEntries(Path.Combine(Home, "a", "b")).Select(Path.GetFileName));
    }

    [Sentence("output.exchange", LinuxOnly = true)]
    public void Folder_WhileItIsReplaced_HoldsACompleteReport()
    {
        var folder = Run(Clean()).Folder;
        var data = Clean().Write(Path.Combine(Home, "data-of-all"));
        using var end = new CancellationTokenSource();
        var looks = 0;

        // On a thread of its own: other tests may keep those of the pool busy.
        var watch = Task.Factory.StartNew(Watch, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        for (var run = 0; run < 3 || (run < 30 && Volatile.Read(ref looks) <= 20); run++)
        {
            Assert.Equal(0, RunInto(folder, data).Status);
        }

        end.Cancel();
        Assert.Equal(0, watch.GetAwaiter().GetResult());
        Assert.True(looks > 20, "it was looked at while it was replaced");

        int Watch()
        {
            var misses = 0;
            for (; !end.IsCancellationRequested; Interlocked.Increment(ref looks))
            {
                try
                {
                    // Opened by its name, so each time it is either the former file or the new one.
                    using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "manifest.json")));
                    misses += manifest.RootElement.GetProperty("files").GetArrayLength() >= 6 ? 0 : 1;
                }
                catch (Exception error) when (error is IOException or JsonException)
                {
                    misses++;
                }

                Thread.Sleep(1);
            }

            return misses;
        }
    }

    [SentenceTheory("output.refused")]
    [InlineData("letter.txt", "keep me")]
    [InlineData(".hidden", "")]
    [InlineData("manifest.json", "{\"name\": \"another program's\", \"files\": []}")]
    [InlineData("manifest.json", "")]
    [InlineData("sub/manifest.json", "{}")]
    public void Folder_ThatHoldsSomethingElse_IsRefused(string name, string content)
    {
        var folder = Path.Combine(Home, "mine");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name))!);
        File.WriteAllText(Path.Combine(folder, name), content);
        var report = RunInto(folder, Clean().Write(Path.Combine(Home, "data")));
        Assert.Equal(2, report.Status);
        Assert.Contains(folder, Assert.Single(report.Lines), StringComparison.Ordinal);
        Assert.Equal([name], Files.Hashes(folder).Keys);
        Assert.Equal(content, File.ReadAllText(Path.Combine(folder, name)));
        Assert.Equal(2, Directory.GetFileSystemEntries(Home).Length);
    }

    [Sentence("output.refused")]
    public void Folder_ThatIsEmpty_IsTaken()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Home, "empty")).FullName;
        Assert.Equal(0, RunInto(folder, Clean().Write(Path.Combine(Home, "data"))).Status);
        Assert.True(File.Exists(Path.Combine(folder, "manifest.json")));
    }

    [Sentence("output.year")]
    public void Year_NotGiven_IsTheLatestWithAnInspection()
    {
        // Later rows are a plan, a draw, an objection, a milestone and a rejected inspection.
        var data = Dataset.Of(2021, "zibo").Inspection("N1", "2019-03-01").Inspection("N2", "2021-03-01").Inspection("N3", "2020-03-01")
            .Inspection("N4", "2024-03-01", new { object_id = "O9" })
            .Plan("L2", new { year = 2023 }).Draw("D2", new { drawn_on = "2023-01-01" })
            .Objection("B1", "N2", "2022-01-01").Milestone("norms", 2025, null);
        Assert.Equal(2021, Run(data).Summary.GetProperty("year").GetInt32());
        Assert.Equal(2019, Run(data, "--year", "2019").Summary.GetProperty("year").GetInt32());
    }

    [Sentence("output.files")]
    public void Folder_OfAnyRun_HoldsTheFiles()
    {
        var names = Directory.GetFiles(Run(Clean()).Folder).Select(Path.GetFileName).ToArray();
        Assert.Subset(
            names.ToHashSet(),
            new HashSet<string?> { "breaches.csv", "breaches.parquet", "rejects.csv", "report.html", "report.xlsx", "summary.json", "manifest.json" });
    }

    [Sentence("output.manifest")]
    public void Manifest_OfAnyRun_HasEveryFileWithItsHash()
    {
        var report = Run(Clean());
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(report["manifest.json"]));
        var listed = manifest.RootElement.GetProperty("files").EnumerateArray()
            .ToDictionary(file => file.GetProperty("path").GetString()!, file => file.GetProperty("sha256").GetString()!);
        var found = Files.Hashes(report.Folder);
        Assert.True(found.Remove("manifest.json"));
        Assert.Equal(found, listed);
    }

    private static Dataset Clean() => Dataset.Of("zibo").Inspection("N1", "2022-03-01").Team("N1", "P1", "P2");
}
