using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Rules.Engine;
using Oversight.Policies.Tests.Rules.Reference;
using Xunit.Abstractions;

namespace Oversight.Policies.Tests.Rules;

/// <summary>The engine with the built packs against the reference, on random datasets full of edges.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private static readonly IEngineUnderTest[] Engines = [new LoadedEngine(), new LoadedEngine(asForMillions: true)];

    /// <summary>
    /// Years in which a document begins, ends or has a dated duty, a leap year, years that the calendar of holidays does not
    /// reach, and one with nothing special; each with every cut-off.
    /// </summary>
    public static TheoryData<int, int, int> Runs()
    {
        var runs = new TheoryData<int, int, int>();
        int[] years = [2016, 2016, 2016, 2018, 2020, 2021, 2021, 2022, 2022, 2023, 2024, 2025, 2026, 2027];
        int[] cutOffs = [0, -40, -80, 75, -1, -183, -334];
        for (var seed = 0; seed < years.Length * cutOffs.Length; seed++)
        {
            runs.Add(seed, years[seed % years.Length], cutOffs[seed / years.Length]);
        }

        return runs;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Judge_RandomDataset_AgreesWithTheReference(int seed, int year, int cutOffFromYearEnd)
    {
        var asOf = new DateOnly(year, 12, 31).AddDays(cutOffFromYearEnd);
        var data = RandomDataset.Make(seed, year, asOf, References.China);
        using var folder = new DatasetFolder(data);

        var expected = References.Judge(data, year, asOf);
        var actual = Engines[seed % Engines.Length].Judge(folder.Path, year, asOf);

        var differences = Differences(expected, actual);
        output.WriteLine(string.Join('\n', differences));
        Assert.Empty(differences);
    }

    [Fact]
    public void Runs_AllTogether_ExerciseEveryRuleBothWays()
    {
        var totals = new SortedDictionary<string, RuleCounts>(StringComparer.Ordinal);
        foreach (var (seed, year, cutOff) in Runs().Select(run => ((int)run[0], (int)run[1], (int)run[2])))
        {
            var asOf = new DateOnly(year, 12, 31).AddDays(cutOff);
            foreach (var (rule, verdict) in References.Judge(RandomDataset.Make(seed, year, asOf, References.China), year, asOf))
            {
                var (sum, more) = (totals.GetValueOrDefault(rule) ?? new RuleCounts(0, 0, 0, 0), verdict.Counts);
                totals[rule] = new RuleCounts(
                    sum.Checked + more.Checked, sum.Breached + more.Breached, sum.Pending + more.Pending, sum.NotApplicable + more.NotApplicable);
            }
        }

        Assert.All(totals, rule =>
        {
            Assert.True(rule.Value.Breached > 0, $"{rule.Key} is never breached");
            Assert.True(rule.Value.Checked > rule.Value.Breached + rule.Value.Pending, $"{rule.Key} never holds");
        });
        output.WriteLine(string.Join('\n', totals.Select(rule => $"{rule.Key} {rule.Value}")));
    }

    private static List<string> Differences(IReadOnlyDictionary<string, RuleVerdict> expected, EngineOutcome actual)
    {
        var found = actual.Breaches.ToLookup(breach => breach.RuleId, StringComparer.Ordinal);
        var differences = new List<string>();
        if (!expected.Keys.ToHashSet(StringComparer.Ordinal).SetEquals(actual.Counts.Keys.Where(rule => !rule.StartsWith("chicago.", StringComparison.Ordinal))))
        {
            differences.Add("other rules are judged than the reference judges");
        }

        foreach (var (rule, verdict) in expected)
        {
            if (actual.Counts.GetValueOrDefault(rule) is var counts && counts != verdict.Counts)
            {
                differences.Add($"{rule}: expected {verdict.Counts}, got {counts}");
            }

            differences.AddRange(verdict.Breaches.Except(found[rule]).Select(breach => $"{rule}: missing {breach}"));
            differences.AddRange(found[rule].Except(verdict.Breaches).Select(breach => $"{rule}: not expected {breach}"));
            if (found[rule].Count() != found[rule].Select(breach => breach.SubjectId).Distinct().Count())
            {
                differences.Add($"{rule}: a subject with two rows");
            }
        }

        return differences;
    }
}
