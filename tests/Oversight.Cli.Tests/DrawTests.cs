using System.Text.Json.Nodes;

namespace Oversight.Cli.Tests;

/// <summary><c>oversight draw</c>, <c>verify</c> and <c>replace</c> on the shipped sample, as a user runs them.</summary>
public sealed class DrawTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Draw_CommitDrawVerifyReplaceVerify_GoesThrough()
    {
        var committed = Draw("commitment.json", "--register-hash-only", "--registers", _folder.Path);
        Assert.Equal(0, committed.Status);
        var hash = JsonNode.Parse(File.ReadAllText(PathOf("commitment.json")))!["plans"]![0]!["register"]!["sha256"]!.GetValue<string>();
        Assert.Contains($"SHA-256 {hash}", committed.Output, StringComparison.Ordinal);
        var register = File.ReadAllBytes(PathOf("ZB-P2022-0000001.register.tsv"));
        Assert.Equal(hash, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(register)));

        var drawn = Draw("record.json", "--seed", "3-6-1-4", "--seed-source", "dice before two witnesses");
        Assert.Equal(0, drawn.Status);
        var record = JsonNode.Parse(File.ReadAllText(PathOf("record.json")))!;
        Assert.Equal(hash, record["plans"]![0]!["register"]!["sha256"]!.GetValue<string>());
        Assert.EndsWith($"Draw record: {PathOf("record.json")}\n", drawn.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var verified = CommandLine.Run("verify", PathOf("record.json"));
        Assert.Equal(0, verified.Status);
        Assert.EndsWith("verified; the draw made anew is the recorded one in every field\n", verified.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        var leader = record["visits"]![0]!["leader"]!.GetValue<string>();
        var replaced = CommandLine.Run(
            "replace", PathOf("record.json"), "--officer", leader, "--object", record["visits"]![0]!["object_id"]!.GetValue<string>(),
            "--reason", "recusal", "--out", PathOf("second.json"));
        Assert.Equal(0, replaced.Status);
        Assert.Contains($": {leader} → ", replaced.Output, StringComparison.Ordinal);
        Assert.Equal(0, CommandLine.Run("verify", PathOf("second.json")).Status);
    }

    [Fact]
    public void Verify_AlteredRecord_NamesTheFieldWithStatusOne()
    {
        Assert.Equal(0, Draw("record.json", "--seed", "3-6-1-4", "--no-teams").Status);
        var record = JsonNode.Parse(File.ReadAllText(PathOf("record.json")))!;
        record["plans"]![0]!["drawn"]![4]!["object_id"] = "91370302494723371C";
        File.WriteAllText(PathOf("record.json"), record.ToJsonString());
        var outcome = CommandLine.Run("verify", PathOf("record.json"));
        Assert.Equal(1, outcome.Status);
        Assert.Contains(": the first difference is plans[0].drawn[4].object_id: recorded \"91370302494723371C\", recomputed ", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--seed a|b", "--seed \"a|b\": a seed is not empty, has no blank at its ends, and holds no \"|\", no line end and no invalid character")]
    [InlineData("--seed x --stratify category,category", "--stratify category: it is given 2 times")]
    [InlineData("--seed x --register-hash-only", "--register-hash-only and --seed exclude each other: the register's hash is published before the seed exists")]
    [InlineData("--no-teams", "there is no seed: give one with --seed; before it exists, publish the register's hash, which --register-hash-only tells")]
    [InlineData("--seed x --ratio 1.5", "--ratio 1.5: a number from 0 to 1 or a percentage is expected, such as 0.05 or 5%")]
    [InlineData("--seed x --stratify colour", "--stratify colour: there is no such property; there are category, credit_grade, industry, industry_code, district, new_economy, registered")]
    [InlineData("--seed x --drawn-on 2022-2-1", "--drawn-on 2022-2-1: write the day like 2022-12-31")]
    [InlineData("--seed x --team-size 1", "--team-size 1: a team has at least 2 officers (zibo.9.team)")]
    [InlineData("--seed x --plan ZB-P2022-0000001", "--plan ZB-P2022-0000001: it is given 2 times")]
    public void Draw_FaultyRequest_IsOneLineAndNothingIsWritten(string arguments, string line)
    {
        var outcome = Draw("record.json", arguments.Split(' '));
        Assert.Equal(2, outcome.Status);
        Assert.Equal($"oversight: {line}", outcome.ErrorLines[^1]);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void Draw_FileThatIsThere_IsKeptUnlessForced()
    {
        File.WriteAllText(PathOf("record.json"), "mine");
        var outcome = Draw("record.json", "--seed", "x");
        Assert.Equal(2, outcome.Status);
        Assert.Equal("mine", File.ReadAllText(PathOf("record.json")));
        Assert.Equal(0, Draw("record.json", "--seed", "x", "--force").Status);
        Assert.StartsWith("{", File.ReadAllText(PathOf("record.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_PathOfTicketsThatThereIsNot_IsOneLine()
    {
        var outcome = CommandLine.RunIn(
            [("OVERSIGHT_TICKETS", "abacus")],
            "draw", "--jurisdiction", "zibo", "--plan", "ZB-P2022-0000001", "--seed", "x", "--out", PathOf("record.json"));
        Assert.Equal(2, outcome.Status);
        Assert.StartsWith("oversight: OVERSIGHT_TICKETS=abacus: the paths are avx512, avx2, portable; this processor has ", outcome.ErrorLines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_CrossSectionWhereThePackHasNone_IsRefused()
    {
        var outcome = CommandLine.Run(
            "draw", "--jurisdiction", "shuozhou", "--plan", "SZ-P2022-0000001", "--seed", "x", "--cross-section", "--out", PathOf("record.json"));
        Assert.Equal(2, outcome.Status);
        Assert.Equal("oversight: --cross-section: the pack does not provide for a draw across sections", outcome.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("{", "record.json:1:2: this is not a draw record (")]
    [InlineData("{\"format\": 1}", "record.json:1:14: this is not a draw record (")]
    [InlineData("null", "record.json: this is not a draw record (null)")]
    public void Verify_NoRecord_IsOneLineWithThePlace(string text, string line)
    {
        File.WriteAllText(PathOf("record.json"), text);
        var outcome = CommandLine.Run("verify", PathOf("record.json"));
        Assert.Equal(2, outcome.Status);
        Assert.Contains(line, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_RecordWithoutTeams_SaysSo()
    {
        Assert.Equal(0, Draw("record.json", "--seed", "x", "--no-teams").Status);
        var outcome = CommandLine.Run("replace", PathOf("record.json"), "--officer", "F1", "--reason", "ill", "--out", PathOf("second.json"));
        Assert.Equal(2, outcome.Status);
        Assert.Equal($"oversight: {PathOf("record.json")}: no officers were drawn in this record, so none can be replaced", outcome.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("\"round\": 0", "\"round\": -1", "request.round: 0 or more")]
    [InlineData("\"seed\": \"x\"", "\"seed\": \"y\", \"seed\": \"x\"", "seed")]
    [InlineData("\"ZB-P2022-0000001\"\n", "\"ZB-P2022-0000001\", \"ZB-P2022-0000001\"\n", "request.plans: ids that differ are expected")]
    public void Verify_RecordOutsideTheSchema_IsOneLine(string text, string other, string named)
    {
        Assert.Equal(0, Draw("record.json", "--seed", "x", "--no-teams").Status);
        File.WriteAllText(PathOf("record.json"), File.ReadAllText(PathOf("record.json")).Replace(text, other, StringComparison.Ordinal));
        var outcome = CommandLine.Run("verify", PathOf("record.json"));
        Assert.Equal(2, outcome.Status);
        Assert.Contains(named, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OtherCommitment_NamesTheField()
    {
        Assert.Equal(0, Draw("commitment.json", "--register-hash-only", "--ratio", "10%").Status);
        Assert.Equal(0, Draw("record.json", "--seed", "x").Status);
        var outcome = CommandLine.Run("verify", PathOf("record.json"), "--commitment", PathOf("commitment.json"));
        Assert.Equal(1, outcome.Status);
        Assert.Contains("commitment.json: the first difference is request.ratio: committed 0.1, drawn (none)", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_OutputThatIsAnInputOrAnotherOutput_IsRefused()
    {
        var data = _folder.Copy(CommandLine.Sample, "data");
        var onto = Draw("data/plans.csv", "--data", data, "--seed", "x", "--force");
        Assert.Equal(2, onto.Status);
        Assert.Contains("is read in this run", onto.ErrorLines[^1], StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Path.Combine(CommandLine.Sample, "plans.csv")), File.ReadAllText(Path.Combine(data, "plans.csv")));

        var twice = Draw("lists/officers.tsv", "--seed", "x", "--registers", PathOf("lists"));
        Assert.Equal(2, twice.Status);
        Assert.Contains("two outputs would be this one file", twice.ErrorLines[^1], StringComparison.Ordinal);
        Assert.False(Directory.Exists(PathOf("lists")));
    }

    private Outcome Draw(string file, params string[] arguments) => CommandLine.Run(
        ["draw", "--jurisdiction", "zibo", "--plan", "ZB-P2022-0000001", "--out", PathOf(file), .. arguments]);

    private string PathOf(string file) => Path.Combine(_folder.Path, file);
}
