using System.Collections.Concurrent;
using System.Text;
using Oversight.Mutation.Tests.Contract;
using Oversight.Mutation.Tests.Mutations;
using Oversight.Mutation.Tests.Runs;
using Xunit.Abstractions;

// The console and the folder for temporary files belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Oversight.Mutation.Tests;

/// <summary>
/// The report on a spoilt sample, held against the data contract: never a stack trace, never a hang, never a row that is
/// neither judged nor listed nor counted as not covered, and no file but those of the contract.
/// </summary>
/// <remarks>
/// A short run by default; at full size (some minutes):
/// <code>OVERSIGHT_MUTATIONS=2000 dotnet test -c Release tests/Oversight.Mutation.Tests</code>
/// or, in parts, OVERSIGHT_MUTATIONS=500-999. Some alone, their files kept and named: OVERSIGHT_MUTATION=137 or 137,242.
/// Mutation n is the same on every machine, but for a file that root can read and others cannot.
/// </remarks>
public sealed class MutationTests(ITestOutputHelper log)
{
    private const int FullSize = 2000;

    private static readonly SampleData Data = SampleData.Shared;

    private static string? Alone => Environment.GetEnvironmentVariable("OVERSIGHT_MUTATION");

    [Fact]
    public async Task Report_OfMutatedSample_FollowsTheContract()
    {
        var failures = new ConcurrentDictionary<int, string>();
        var statuses = new ConcurrentDictionary<string, int>();
        var root = Directory.CreateTempSubdirectory("oversight-mutations-").FullName;
        var temporary = Directory.CreateDirectory(Path.Combine(root, "tmp")).FullName;
        var variable = OperatingSystem.IsWindows() ? "TMP" : "TMPDIR";
        var former = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, temporary);
        await Parallel.ForEachAsync(Numbers(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (number, _) =>
        {
            var run = new MutationRun(new MutationPlan(number, Data.Count), Data, Path.Combine(root, $"{number}"));
            var differences = await Differences(run);
            statuses.AddOrUpdate($"{run.Outcome.Status}", 1, (_, count) => count + 1);
            if (differences.Count > 0)
            {
                failures[number] = Describe(number, run, differences);
            }

            if (Alone is null)
            {
                Directory.Delete(Path.Combine(root, $"{number}"), recursive: true);
            }
        });
        Environment.SetEnvironmentVariable(variable, former);
        var leftBehind = Directory.GetFileSystemEntries(temporary);
        log.WriteLine(string.Join(", ", statuses.OrderBy(s => s.Key).Select(s => $"status {s.Key}: {s.Value}")));
        if (Alone is null)
        {
            Directory.Delete(root, recursive: true);
        }
        else
        {
            log.WriteLine(root);
        }

        Assert.True(failures.IsEmpty, $"{failures.Count} mutations failed\n{string.Join("\n", failures.OrderBy(f => f.Key).Select(f => f.Value))}");
        Assert.Empty(leftBehind);
    }

    [Fact]
    public void Plans_AtFullSize_SpoilEachFileInEachWay()
    {
        var plans = Enumerable.Range(0, FullSize).Select(number => new MutationPlan(number, Data.Count)).ToList();
        var steps = plans.SelectMany(plan => plan.Steps).ToList();

        Assert.All(MutationPlan.Kinds, kind => Assert.True(steps.Count(s => s.Kind == kind) >= 10, kind.Name));
        Assert.All(DataContract.Tables, table => Assert.True(steps.Select(s => (s.Kind, s.Table)).Where(s => s.Table == table.Name).Distinct().Count() > MutationPlan.Kinds.Count / 2, table.Name));
        Assert.Equal(MutationPlan.Kinds.Count, MutationPlan.Kinds.DistinctBy(kind => kind.Name).Count());
    }

    [Fact]
    public void Write_SameNumberTwice_GivesTheSameBytes()
    {
        var root = Directory.CreateTempSubdirectory("oversight-mutations-").FullName;
        for (var number = 0; number < 40; number++)
        {
            foreach (var name in new[] { "a", "b" })
            {
                new MutationPlan(number, Data.Count).Write(Data, Path.Combine(root, $"{number}", name));
            }

            // What a link points to may not be there.
            string[] Content(string name) => [.. Directory.GetFiles(Path.Combine(root, $"{number}", name)).Order(StringComparer.Ordinal)
                .Select(file => new FileInfo(file).LinkTarget is null ? FolderContent.Hash(file) : Path.GetFileName(file))];
            Assert.Equal(Content("a"), Content("b"));
        }

        Directory.Delete(root, recursive: true);
    }

    private static async Task<IReadOnlyList<string>> Differences(MutationRun run)
    {
        try
        {
            return await run.RunAsync();
        }
        catch (Exception error)
        {
            // Whatever went wrong, the others go on and this one is named.
            return [error.ToString()];
        }
    }

    private static string Describe(int number, MutationRun run, IReadOnlyList<string> differences)
    {
        var text = new StringBuilder($"mutation {number} (OVERSIGHT_MUTATION={number}), options {string.Join(' ', run.MutatedOptions)}, status {run.Outcome.Status}\n");
        text.AppendJoin('\n', run.Steps.Select(step => "  " + step)).Append('\n');
        text.AppendJoin('\n', differences.Select(difference => "  - " + Short(difference))).Append('\n');
        return text.AppendJoin('\n', run.Outcome.Errors.Split('\n').SkipLast(1).Take(12).Select(line => "  stderr: " + Short(line))).ToString();
    }

    private static string Short(string text) => text.Length > 600 ? $"{text[..300]} … {text[^300..]}" : text;

    private static IEnumerable<int> Numbers()
    {
        if (Alone is { } some)
        {
            return some.Split(',').Select(int.Parse);
        }

        var range = (Environment.GetEnvironmentVariable("OVERSIGHT_MUTATIONS") ?? "48").Split('-').Select(int.Parse).ToArray();
        return range.Length == 1 ? Enumerable.Range(0, range[0]) : Enumerable.Range(range[0], range[1] - range[0] + 1);
    }
}
