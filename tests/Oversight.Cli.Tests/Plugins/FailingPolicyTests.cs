namespace Oversight.Cli.Tests.Plugins;

/// <summary>What a user gets when a script fails on a row: one line that names the rule or definition and its line, and nothing written.</summary>
public sealed class FailingPolicyTests : IDisposable
{
    private const string Cause = "Nullable object must have a value.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("scope.csx", "Objects.AreFlaggedWhen(o =>", "o.ExemptFrom!.Value > o.CutOff ||", "scope.csx(6): AreFlaggedWhen", "report", "simulate", "draw", "explain")]
    [InlineData("scope.csx", "Inspections.AreCompletedAlsoWhen(i =>", "i.ReportOn!.Value > i.CutOff ||", "scope.csx(10): AreCompletedAlsoWhen", "report", "simulate", "draw", "explain")]
    [InlineData("scope.csx", "Inspections.AreOutsideWhen(i =>", "i.CompletedOn!.Value > i.CutOff ||", "scope.csx(13): AreOutsideWhen", "report", "draw")]
    [InlineData("scope.csx", "Objections.AreOutsideWhen(o =>", "o.FeedbackOn!.Value > o.CutOff ||", "scope.csx(18): AreOutsideWhen", "report")]
    [InlineData("objects.csx", ".Counting(i =>", "i.CompletedOn!.Value > i.CutOff ||", "objects.csx(12): rule zibo.12.frequency", "report", "draw")]
    [InlineData("objects.csx", ".Rate(o =>", "o.ExemptFrom!.Value > o.CutOff ||", "objects.csx(40): rule zibo.12.intensify", "report", "simulate", "explain")]
    [InlineData("objects.csx", "\"objects not flagged\", o =>", "o.ExemptFrom!.Value > o.CutOff ||", "objects.csx(40): rule zibo.12.intensify", "report", "simulate", "explain")]
    [InlineData("terms.csx", ".Within(reportDays).Done(i =>", "i.ReportOn!.Value > i.CutOff ? i.ReportOn :", "terms.csx(6): rule zibo.15.report", "report")]
    public void Run_AScriptThatFailsOnARow_IsOneLineWithItsPlace(string file, string declared, string fault, string place, params string[] commands)
    {
        var program = _folder.Copy(CommandLine.ProgramFolder, "program");
        var script = Path.Combine(program, "plugins", "Zibo", "policies", file);
        var source = File.ReadAllText(script);
        Assert.Contains(declared, source, StringComparison.Ordinal);
        File.WriteAllText(script, source.Replace(declared, $"{declared} {fault}", StringComparison.Ordinal));
        foreach (var command in commands)
        {
            var english = CommandLine.RunCopy(program, Arguments(command));

            Assert.Equal(2, english.Status);
            Assert.Equal($"oversight: zibo: policies/{place} failed: {Cause}", english.ErrorLines[^1]);
            Assert.DoesNotContain(english.ErrorLines, line => line.StartsWith("   at ", StringComparison.Ordinal));
            Assert.Equal([program], Directory.EnumerateFileSystemEntries(_folder.Path));
        }

        var chinese = CommandLine.RunCopy(program, [.. Arguments("report"), "--lang", "zh"]);
        Assert.Equal($"oversight: zibo：policies/{place.Replace(": rule ", "：规则 ", StringComparison.Ordinal).Replace(": ", "：", StringComparison.Ordinal)} 出错：{Cause}", chinese.ErrorLines[^1]);
    }

    private string[] Arguments(string command) => command switch
    {
        "report" => ["report", "--data", CommandLine.Sample, "--year", "2022", "--out", _folder["out"]],
        "simulate" => ["simulate", "--data", CommandLine.Sample, "--jurisdiction", "zibo", "--ratio", "5%", "--replicates", "3", "--out", _folder["out"]],
        "draw" => ["draw", "--data", CommandLine.Sample, "--jurisdiction", "zibo", "--plan", "ZB-P2022-0000001", "--seed", "x", "--out", _folder["out"]],
        _ => ["explain", "jurisdiction", "zibo", "--data", CommandLine.Sample, "--year", "2022"],
    };
}
