using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Disks;

/// <summary>A full disk: one line that names the place and says what to do, status 2, and everything as it was.</summary>
/// <remarks>
/// Each test mounts a small disk of its own, over the outputs or the temporary folder, in a mount namespace that nobody else
/// sees and that goes with the script.
/// </remarks>
public sealed class FullDiskTests : IDisposable
{
    // So much is left free, in kilobytes: the report fails at its tables, its workbook and its page in turn.
    private const string Fill = """
        fill() {
            rm -f "$1/fill"
            dd if=/dev/zero of="$1/fill" bs=1k count=$(( $(df --output=avail "$1" | tail -1) - $2 )) 2>/dev/null
        }
        """;

    private readonly PrivateHome _home = new();

    public void Dispose() => _home.Dispose();

    [SmallDiskFact]
    public void Report_OntoAFullDisk_LeavesTheFormerOneAndSaysSo()
    {
        var outcome = OnDisk(_home.Outputs, """
            $oversight report --year 2021 --out $out/report > $out/../former || exit 9
            sha256sum $out/report/* > $out/../sums
            for free in 0 40 120 900; do
                fill $out $free
                $oversight report --year 2022 --out $out/report >> $out/../said
                echo "status $?"
                sha256sum --check --quiet $out/../sums || echo changed
                ls $out
            done
            rm $out/fill
            $oversight report --year 2022 --out $out/report >> $out/../said
            echo "status $?"
            ls $out
            """);
        Assert.Equal(
            [.. Enumerable.Repeat(new[] { "status 2", "fill", "report" }, 4).SelectMany(lines => lines), "status 0", "report"], Lines(outcome));
        AssertSaid(outcome, 4, $"Cannot write {_home["out", "report"]}: the disk is full", "make room");
    }

    [SmallDiskFact]
    public void CheckAndDraw_OntoAFullDisk_LeaveTheFormerFilesAndSaySo()
    {
        var outcome = OnDisk(_home.Outputs, """
            $oversight check --out $out/checked > $out/../former || exit 9
            draw() { $oversight draw --jurisdiction zibo --plan ZB-P2022-0000001 --seed $1 --force --out $out/record.json --registers $out/lists; }
            draw a >> $out/../former || exit 9
            sha256sum $out/checked/* $out/record.json $out/lists/* > $out/../sums
            fill $out 0
            $oversight check --out $out/checked
            echo "status $?"
            draw b
            echo "status $?"
            sha256sum --check --quiet $out/../sums || echo changed
            ls $out
            """);
        Assert.Equal(["status 2", "status 2", "checked", "fill", "lists", "record.json"], Lines(outcome));
        AssertSaid(outcome, 2, $"Cannot write {_home["out"]}", "the disk is full", "make room");
    }

    [SmallDiskFact]
    public void AnyCommand_WithAFullTemporaryFolder_NamesItAndWritesNothing()
    {
        // The odd record lets the table be copied before it is read.
        var data = _home.Copy(PrivateHome.Sample, "data");
        File.AppendAllText(Path.Combine(data, "inspections.csv"), "x,\"y\n");
        var outcome = OnDisk(_home.Temporary, $"""
            fill $TMPDIR 0
            $oversight report --data {data} --out $out/report
            echo "status $?"
            $oversight draw --jurisdiction zibo --plan ZB-P2022-0000001 --seed a --out $out/record.json --registers $out/lists
            echo "status $?"
            $oversight rules --coverage
            echo "status $?"
            ls $out $TMPDIR
            """);
        Assert.Equal(["status 2", "status 2", "status 2", $"{_home.Outputs}:", "", $"{_home.Temporary}:", "fill"], outcome.Output.TrimEnd().Split('\n'));
        AssertSaid(outcome, 3, $"the temporary folder {_home.Temporary}", "No space left", "TMPDIR");
    }

    [LinuxFact]
    public void Report_WithoutATemporaryFolder_NamesIt()
    {
        Directory.Delete(_home.Temporary);
        _home.Run("report", "--out", _home["out", "report"]).AssertRefused(_home.Temporary, "TMPDIR");
        Assert.Empty(Directory.EnumerateFileSystemEntries(_home.Outputs));
    }

    [LinuxFact]
    public void Report_ThatCannotSayHowItEnded_IsWrittenAllTheSame()
    {
        var outcome = _home.RunScript("$oversight report --out $out/report > /dev/full");
        Assert.True(outcome.Status == 0, outcome.ToString());
        Assert.Contains(outcome.Errors, line => line.Text.Contains("the files are written, whole", StringComparison.Ordinal));
        Assert.NotNull(WholeReport.Read(_home["out", "report"]));
        Assert.Equal(0, _home.RunScript("$oversight report --out $out/report > /dev/full 2> /dev/full").Status);
    }

    [LinuxFact]
    public void Rules_OntoAFullStandardOutput_FailInOneLine() =>
        _home.RunScript("$oversight rules --json > /dev/full").AssertRefused("No space left");

    private Outcome OnDisk(string folder, string script)
    {
        var outcome = _home.RunScript($"{Fill}\nmount -t tmpfs -o size=4m none {folder} || exit 9\n{script}", SmallDiskFactAttribute.Wrapper);
        Assert.NotEqual(9, outcome.Status);
        return outcome;
    }

    private static string[] Lines(Outcome outcome) => outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void AssertSaid(Outcome outcome, int times, params string[] parts)
    {
        Assert.Equal(times, outcome.Errors.Count(line => parts.All(part => line.Text.Contains(part, StringComparison.Ordinal))));
        Assert.DoesNotContain(outcome.Errors, line => line.Text.Contains("   at ", StringComparison.Ordinal) || line.Text.Contains("internal error", StringComparison.Ordinal));
    }
}
