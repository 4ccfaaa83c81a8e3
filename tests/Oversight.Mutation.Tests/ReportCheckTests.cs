using Oversight.Mutation.Tests.Mutations;
using Oversight.Mutation.Tests.Reading;
using Oversight.Mutation.Tests.Runs;

namespace Oversight.Mutation.Tests;

/// <summary>The checks themselves: they are silent on a sound report and see what is wrong with another.</summary>
public sealed class ReportCheckTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("oversight-mutations-").FullName;

    private string Dataset => Path.Combine(folder, "data");

    private string Report => Path.Combine(folder, "report");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Differences_OfAReport_AreSeen()
    {
        new Workpiece(SampleData.Shared[1]).Write(Dataset);
        var outcome = await CommandRun.RunAsync(["report", "--data", Dataset, "--out", Report, "--threads", "1", "--lang", "en"]);

        Assert.Equal(0, outcome.Status);
        Assert.Empty(Found(outcome, _ => { }));
        Assert.Contains(Found(outcome, p => p.Accepted["inspections"].Clear()), d => d.EndsWith("which is no accepted row", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, p => p.Accepted["objects"].RemoveAt(0)), d => d.EndsWith("are judged, rejected or not covered", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, p => p.Rejects.Add(new RejectLine("plans", "plans.csv", 2, "year", "rejected"), "x")), d => d.StartsWith("rejects.csv lacks", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, p => p.NotCovered.Clear()), d => d.StartsWith("not covered should be , is [linquan", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, p => p.Inputs[0] = p.Inputs[0] with { Sha256 = "" }), d => d.StartsWith("summary.json should say", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, p => p.Warned.Add("remark")), d => d == "no warning of remark");
        Assert.Contains(Found(outcome with { Errors = "x\n" }, _ => { }), d => d.StartsWith("a line on standard error", StringComparison.Ordinal));

        var breaches = Path.Combine(Report, "breaches.csv");
        var lines = File.ReadAllText(breaches).TrimEnd('\n').Split('\n');
        File.WriteAllText(breaches, $"\uFEFF{lines[0].TrimStart('\uFEFF')}\n{string.Join('\n', lines[1..].Reverse())}\n");
        Assert.Contains(Found(outcome, _ => { }), d => d.Contains("stands after", StringComparison.Ordinal));
        Assert.Contains(Found(outcome, _ => { }), d => d.StartsWith("manifest.json does not fit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "oversight: Loading data\noversight: plans.csv: no\n", true, null)]
    [InlineData("", "oversight: plans.csv: no\noversight: more\n", true, "2 lines instead of one")]
    [InlineData("", "oversight: draws.csv: no\n", true, "the line names none of plans.csv")]
    [InlineData("x", "oversight: plans.csv: no\n", true, "standard output is not empty: x")]
    [InlineData("", "oversight: plans.csv: no\n", false, "what is written is not as before: report folder")]
    public void Differences_OfARefusal_AreSeen(string output, string errors, bool same, string? difference)
    {
        var prediction = new Prediction { Refusals = { "plans.csv" } };

        var found = RefusalCheck.Differences(prediction, new Outcome(2, output, errors), [], same ? [] : ["report folder"]);

        Assert.Equal(difference is null ? [] : [difference], found);
    }

    private List<string> Found(Outcome outcome, Action<Prediction> spoil)
    {
        var prediction = ContractReader.Read(Dataset, gb18030: false, yearGiven: false);
        spoil(prediction);
        return [.. ReportCheck.Differences(Report, prediction, outcome)];
    }
}
