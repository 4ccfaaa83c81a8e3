using System.Text.Json;
using Oversight.Mutation.Tests.Mutations;
using Oversight.Mutation.Tests.Reading;

namespace Oversight.Mutation.Tests.Runs;

/// <summary>Makes a mutation, runs the report on it, and holds the outcome against the contract.</summary>
internal sealed class MutationRun(MutationPlan plan, SampleData data, string folder)
{
    private readonly string mutated = Path.Combine(folder, "data");
    private readonly string outputs = Path.Combine(folder, "out");
    private readonly string clean = Path.Combine(folder, "clean");
    private readonly string cleanOutputs = Path.Combine(folder, "clean-out");

    /// <summary>What was done to the dataset.</summary>
    internal IReadOnlyList<string> Steps { get; private set; } = [];

    /// <summary>How the run ended.</summary>
    internal Outcome Outcome { get; private set; } = new(null, "", "");

    /// <summary>The command line's options, its folders left out.</summary>
    internal IEnumerable<string> Options =>
    [
        "--lang", plan.Language,
        "--threads", $"{plan.Threads}",
        .. plan.Year is { } year ? ["--year", $"{year}"] : Array.Empty<string>(),
        .. plan.Strict ? ["--strict"] : Array.Empty<string>(),
        .. plan.FailOnBreach ? ["--fail-on", "breach"] : Array.Empty<string>(),
    ];

    /// <summary>The options with which the mutated dataset is read.</summary>
    internal IEnumerable<string> MutatedOptions => [.. Options, .. plan.Gb18030 ? ["--encoding", "gb18030"] : Array.Empty<string>()];

    /// <summary>Runs it.</summary>
    /// <returns>The differences from what the contract says.</returns>
    internal async Task<IReadOnlyList<string>> RunAsync()
    {
        Steps = plan.Write(data, mutated);
        Directory.CreateDirectory(outputs);
        var report = Path.Combine(outputs, "report");
        if (plan.ReportThere)
        {
            // What makes a folder a report of ours is its manifest.
            Directory.CreateDirectory(Path.Combine(report, "former"));
            File.WriteAllText(Path.Combine(report, "manifest.json"), """{"format":"oversight-report","version":1,"files":[]}""");
            File.WriteAllText(Path.Combine(report, "former", "page.html"), "as it was");
        }

        var before = FolderContent.Of(outputs);
        var prediction = ContractReader.Read(mutated, plan.Gb18030, plan.Year is not null);
        Outcome = await CommandRun.RunAsync(["report", "--data", mutated, "--out", report, .. MutatedOptions]);
        var differences = new List<string>(SpokenDifferences());
        var rejected = prediction.Inputs.Sum(i => i.Rejected);
        int[] expected = prediction.Refusals.Count > 0 ? [2]
            : plan.Strict && rejected > 0 ? [4]
            : plan.FailOnBreach ? [0, 1]
            : [0];
        if (Outcome.Status is not { } status || !expected.Contains(status))
        {
            differences.Add($"exit status {Outcome.Status?.ToString() ?? "none within the time"}, not {string.Join(" or ", expected)}");
        }
        else if (status == 2)
        {
            differences.AddRange(RefusalCheck.Differences(prediction, Outcome, before, FolderContent.Of(outputs)));
        }
        else
        {
            differences.AddRange(ReportCheck.Differences(report, prediction, Outcome));
            differences.AddRange(await CleanDifferencesAsync(prediction, report));
            if (plan.FailOnBreach && status != 4 && status == 1 != BreachesCheck.Any(report))
            {
                differences.Add($"exit status {status} under --fail-on breach does not fit breaches.csv");
            }

            if (Directory.GetFileSystemEntries(outputs).Length != 1 || Directory.Exists(Path.Combine(report, "former")))
            {
                differences.Add("something stands beside the report, or is left in it");
            }
        }

        return differences;
    }

    private IEnumerable<string> SpokenDifferences()
    {
        var spoken = Outcome.Output + Outcome.Errors;
        return spoken.Contains("   at ", StringComparison.Ordinal) || spoken.Contains("at Oversight.", StringComparison.Ordinal) || spoken.Contains("Exception", StringComparison.Ordinal)
            ? ["a stack trace, or an exception's name"]
            : [];
    }

    // Rows that were rejected leak into no judgement, and those accepted all count: without the rejected ones it is the same.
    private async Task<IEnumerable<string>> CleanDifferencesAsync(Prediction prediction, string report)
    {
        CleanDataset.Write(clean, prediction);
        var outcome = await CommandRun.RunAsync(["report", "--data", clean, "--out", cleanOutputs, .. Options]);
        if (outcome.Status is not (0 or 1))
        {
            return [$"exit status {outcome.Status} for the accepted rows alone: {outcome.Errors}"];
        }

        var differences = new[] { "breaches.csv", "breaches.parquet" }
            .Where(file => FolderContent.Hash(Path.Combine(report, file)) != FolderContent.Hash(Path.Combine(cleanOutputs, file)))
            .Select(file => $"{file} is another for the accepted rows alone");
        using var summary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(report, "summary.json")));
        using var cleanSummary = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(cleanOutputs, "summary.json")));
        return
        [
            .. differences,
            .. new[] { "year", "as_of", "province", "jurisdictions" }
                .Where(part => summary.RootElement.GetProperty(part).GetRawText() != cleanSummary.RootElement.GetProperty(part).GetRawText())
                .Select(part => $"summary.json has another {part} for the accepted rows alone"),
        ];
    }
}
