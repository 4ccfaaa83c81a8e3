using System.Diagnostics;
using System.Text.Json.Nodes;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Tests.Support;

namespace Oversight.PlanDraws.Tests.Verification;

/// <summary>The verifier in Python shares no line with the program, and runs on records that the program made.</summary>
public sealed class PythonVerifierTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("draw-python-").FullName;

    [PythonTheory]
    [InlineData("zibo", "ZB-P2022-0000003", "ZB-P2022-0000004")]
    [InlineData("xinzhou", "XZ-P2022-0000001")]
    [InlineData("shuozhou", "SZ-P2022-0000001")]
    public void Main_RealRecord_Verifies(string jurisdiction, params string[] plans)
    {
        using var sample = Province.Sample();
        var (status, output) = Verify(Write(sample, Requests.For(jurisdiction, plans) with { Stratify = ["category", "credit_grade"] }), plans);
        Assert.True(status == 0, output);
        Assert.StartsWith("verified: ", output, StringComparison.Ordinal);
    }

    [PythonTheory]
    [InlineData("$.plans[0].drawn[1].object_id", "plans[0].drawn[1].object_id")]
    [InlineData("$.plans[0].drawn[0].ticket", "plans[0].drawn[0].ticket")]
    [InlineData("$.plans[0].drawn[2].visit_order", "plans[0].drawn[2].visit_order")]
    [InlineData("$.plans[0].register.sha256", "plans[0].register.sha256")]
    [InlineData("$.plans[0].strata[0].size", "plans[0].strata[0].size")]
    [InlineData("$.plans[0].key", "plans[0].key")]
    [InlineData("$.request.seed", "plans[0].key")]
    [InlineData("$.plans[0].skipped[0].replaced_by", "plans[0].skipped[0].replaced_by")]
    public void Main_AlteredRecord_NamesTheField(string altered, string named)
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");
        var first = province.Draw(Requests.For("zibo")).Plans.Single().Drawn![0].ObjectId;
        province.Execute($"UPDATE items SET tier = 1, domain = 1; UPDATE objects SET exempt_from = DATE '2022-01-01' WHERE object_id = '{first}'");
        var file = Write(province, Requests.For("zibo"));
        var tree = JsonNode.Parse(File.ReadAllText(file))!;
        var node = altered[2..].Split('.').Aggregate(tree, Step);
        JsonNode other = node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? node.GetValue<long>() + 1 : node.GetValue<string>()[..^1] + "~";
        node.ReplaceWith(other);
        File.WriteAllText(file, tree.ToJsonString());
        var (status, output) = Verify(file, ["P1"]);
        Assert.Equal(1, status);
        Assert.StartsWith(named + ": recorded", output, StringComparison.Ordinal);
    }

    [PythonFact]
    public void Main_Forgeries_AreNamed()
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");
        var file = Write(province, Requests.For("zibo"));
        var commitment = Path.Combine(folder, "commitment.json");
        using (var stream = File.Create(commitment))
        {
            DrawRecordJson.Write(province.Draw(Requests.For("zibo") with { Seed = null }), stream);
        }

        Assert.Equal(0, Verify(file, ["P1"], "--commitment", commitment).Status);
        Forge(file, record =>
        {
            record["plans"]![0]!["strata"]![0]!["quota"] = 19;
            var drawn = record["plans"]![0]!["drawn"]!.AsArray();
            drawn.RemoveAt(19);
        });
        Assert.StartsWith("plans[0].strata: recorded '19 drawn at ratio 0.5 of 40'", Verify(file, ["P1"]).Output, StringComparison.Ordinal);

        Write(province, Requests.For("zibo"));
        Forge(file, record => record["visits"] = new JsonArray());
        Assert.StartsWith("visits: recorded", Verify(file, ["P1"]).Output, StringComparison.Ordinal);

        province.Execute("UPDATE officers SET on_duty = false WHERE officer_id = 'F00'");
        Write(province, Requests.For("zibo"));
        Assert.StartsWith("commitment.officers: recorded", Verify(file, ["P1"], "--commitment", commitment).Output, StringComparison.Ordinal);

        File.WriteAllText(file, "{}");
        var (status, output) = Verify(file, ["P1"]);
        Assert.Equal((2, "cannot be read: KeyError: 'plans'"), (status, output.TrimEnd()));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static JsonNode Step(JsonNode node, string name)
    {
        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        return bracket < 0 ? node[name]! : node[name[..bracket]]![int.Parse(name[(bracket + 1)..^1], null)]!;
    }

    private string Write(Province province, DrawRequest request)
    {
        var record = province.Draw(request, registers: plan => File.Create(Path.Combine(folder, plan)));
        var file = Path.Combine(folder, "record.json");
        using var stream = File.Create(file);
        DrawRecordJson.Write(record, stream);
        return file;
    }

    private static void Forge(string file, Action<JsonNode> change)
    {
        var record = JsonNode.Parse(File.ReadAllText(file))!;
        change(record);
        File.WriteAllText(file, record.ToJsonString());
    }

    private (int Status, string Output) Verify(string record, string[] plans, params string[] options)
    {
        var script = Path.Combine(Province.RepositoryRoot, "engine", "Oversight.PlanDraws", "verify", "verify_draw.py");
        using var process = Process.Start(new ProcessStartInfo(
            "python3", [script, record, .. plans.Select(plan => Path.Combine(folder, $"{plan}.register.tsv")), .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
