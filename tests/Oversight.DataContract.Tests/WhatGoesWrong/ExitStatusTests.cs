using System.Diagnostics;
using System.Text;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary>Exit statuses. An internal error, status 3, cannot be provoked from outside.</summary>
public sealed class ExitStatusTests : ContractTest
{
    [Sentence("wrong.status-0")]
    public void Status_WrittenWithoutBreach_IsZero()
    {
        var report = TryRun(Clean(), "--fail-on", "breach", "--strict");
        Assert.Equal(0, report.Status);
        Assert.Empty(report.Breaches);
        Assert.True(File.Exists(report["manifest.json"]));
    }

    [Sentence("wrong.status-0")]
    public void Status_WrittenWithBreachesAndRejects_IsZeroWhereNobodyAsked() =>
        Assert.Equal(0, TryRun(Breached().Inspection("N2", "soon")).Status);

    [Sentence("wrong.status-1")]
    public void Status_FailOnBreach_IsOneWhereThereIsABreach()
    {
        var report = TryRun(Breached(), "--fail-on", "breach");
        Assert.Equal(1, report.Status);
        Assert.Single(report.Breaches);
        Assert.True(File.Exists(report["manifest.json"]));
    }

    [Sentence("wrong.status-1")]
    public void Status_FailOnBreach_IsZeroWhereThereIsANoticeOnly()
    {
        var report = TryRun(Clean().Item("I2", new { ratio_max = "" }), "--fail-on", "breach");
        Assert.Equal("zibo.5.general-limit|notice", Assert.Single(report.Breaches).Cells("rule_id", "severity"));
        Assert.Equal(0, report.Status);
    }

    [SentenceTheory("wrong.status-2")]
    [InlineData("--year", "soon")]
    [InlineData("--as-of", "2022-02-30")]
    [InlineData("--fail-on", "notice")]
    [InlineData("--only", "nowhere")]
    [InlineData("--set", "zibo.report_days=soon")]
    [InlineData("--bogus", "1")]
    public void Status_OfWrongUsage_IsTwoAndNothingIsWritten(string option, string value)
    {
        var report = TryRun(Clean(), option, value);
        Assert.Equal(2, report.Status);
        Assert.Single(report.Lines);
        Assert.False(Path.Exists(report.Folder));
    }

    [Sentence("wrong.status-4")]
    public void Status_StrictWithARejectedRow_IsFour()
    {
        var report = TryRun(Clean().Inspection("N2", "soon"), "--strict");
        Assert.Equal(4, report.Status);
        Assert.True(File.Exists(report["manifest.json"]));
    }

    [Sentence("wrong.status-4")]
    public void Status_StrictWithAKeptRowOnly_IsZero()
    {
        var report = TryRun(Clean().Draw("D2", new { plan_id = "L9" }), "--strict");
        Assert.Equal("kept", Assert.Single(report.Rejects)["action"]);
        Assert.Equal(0, report.Status);
    }

    [Sentence("wrong.status-130", LinuxOnly = true)]
    public void Status_Interrupted_Is130AndNothingIsWritten()
    {
        var former = Run(Clean());
        var before = Files.Hashes(former.Folder);
        var text = new StringBuilder(Clean().Text("inspections"));
        var row = text.ToString().Split('\n')[1];
        for (var i = 2; i < 200_000; i++)
        {
            text.Append(row.Replace("N1", $"N{i}", StringComparison.Ordinal)).Append('\n');
        }

        var data = Clean().File("inspections.csv", text.ToString()).Write(Path.Combine(Home, "large"));
        var siblings = Directory.GetFileSystemEntries(Home);

        // A shell may have told its children to ignore the signal; env undoes that.
        var start = new ProcessStartInfo("env", ["--default-signal=INT", "dotnet", Path.Combine(AppContext.BaseDirectory, "oversight.dll"),
            "report", "--data", data, "--out", former.Folder, "--lang", "en"])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        Assert.Equal("oversight: Loading data", process.StandardError.ReadLine());
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"]))
        {
            kill.WaitForExit();
        }

        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(130, process.ExitCode);
        Assert.DoesNotContain(" at ", errors, StringComparison.Ordinal);
        Assert.Equal(before, Files.Hashes(former.Folder));
        Assert.Equal(siblings, Directory.GetFileSystemEntries(Home));
        Assert.Empty(output.GetAwaiter().GetResult());
    }

    private static Dataset Clean() => Dataset.Of("zibo").Inspection("N1", "2022-03-01").Team("N1", "P1", "P2");

    private static Dataset Breached() => Dataset.Of("zibo").Inspection("N1", "2022-03-01", new { notice_served = false }).Team("N1", "P1", "P2");
}
