using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Tests.Rules.Data;
using Oversight.Policies.Tests.Rules.Engine;
using Oversight.Policies.Tests.Rules.Reference;
using Oversight.Policies.Tests.Support;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Tests.Rules;

/// <summary>The verdicts on the rows against the counts and breaches of the evaluation, on the random datasets of the reference.</summary>
public sealed class VerdictTests
{
    /// <summary>Every fifth run of the reference: each year and each cut-off is among them.</summary>
    public static TheoryData<int, int, int> Runs()
    {
        var runs = new TheoryData<int, int, int>();
        foreach (var run in ReferenceTests.Runs().Where(run => (int)run[0] % 5 == 0))
        {
            runs.Add((int)run[0], (int)run[1], (int)run[2]);
        }

        return runs;
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void ReadAll_RandomDataset_AddsUpToTheTallies(int seed, int year, int cutOffFromYearEnd)
    {
        var asOf = new DateOnly(year, 12, 31).AddDays(cutOffFromYearEnd);
        using var folder = new DatasetFolder(RandomDataset.Make(seed, year, asOf, References.China));
        using var database = LoadedEngine.Load(folder.Path);
        var options = new EvaluationOptions(year, asOf, LoadedEngine.Threads, "en");
        var outcomes = new Evaluator(database, BuiltPlugins.All, options).Run();
        var tallies = outcomes
            .SelectMany(outcome => outcome.Tallies)
            .OrderBy(tally => tally.Key, StringComparer.Ordinal)
            .ToArray();

        var everything = ReadAll(database, options);
        var verdicts = everything.Where(verdict => verdict.Rule is not InspectionCap { IsRule: false }).ToLookup(verdict => verdict.Rule.Id, StringComparer.Ordinal);

        Assert.All(outcomes, outcome => Assert.Equal(outcome.OverloadObjects, everything.Count(
            verdict => verdict.Rule == outcome.Plugin.Pack.Overload && verdict.Outcome == RuleOutcome.Failed)));
        Assert.Equal(tallies, tallies.Select(tally => KeyValuePair.Create(tally.Key, Tally(verdicts[tally.Key]))));
        Assert.Subset(tallies.Select(tally => tally.Key).ToHashSet(), verdicts.Select(rule => rule.Key).ToHashSet());
        Assert.All(verdicts, rule => Assert.Equal(rule.Count(), rule.Select(verdict => verdict.Subject).Distinct().Count()));
        Assert.Equal(Found(database, EvaluatedRule.Of(BuiltPlugins.All, outcomes.Select(outcome => outcome.Number))), Breaches(verdicts));
    }

    [Fact]
    public void ReadOne_EverySubject_SaysWhatTheWholeSays()
    {
        var asOf = new DateOnly(2021, 10, 22);
        using var folder = new DatasetFolder(RandomDataset.Make(5, 2021, asOf, References.China));
        using var database = LoadedEngine.Load(folder.Path);
        var options = new EvaluationOptions(2021, asOf, LoadedEngine.Threads, "en");
        using var reader = new VerdictReader(database, BuiltPlugins.All, options);
        var all = ReadAll(database, options).Where(verdict => verdict.Rule is not InspectionCap { IsRule: false }).ToArray();

        foreach (var subject in all.GroupBy(verdict => (verdict.SubjectKind, verdict.Jurisdiction, verdict.Subject)))
        {
            var (kind, jurisdiction, ord) = subject.Key;
            var one = reader.ReadOne(kind, jurisdiction, ord)
                .Where(verdict => verdict.SubjectKind == kind && verdict.Outcome != RuleOutcome.NoSubject)
                .ToArray();

            Assert.Equal(subject.OrderBy(verdict => verdict.Rule.Id, StringComparer.Ordinal).Select(Plain), one.Select(Plain));
            Assert.All(one, verdict => Assert.Equal(verdict.Rule.Kind == RuleKind.Comparison, verdict.Note is not null));
        }
    }

    /// <summary>Two readings have lists of classes of their own.</summary>
    private static Verdict Plain(Verdict verdict) => verdict with { Classes = null };

    private static List<Verdict> ReadAll(DuckDBDatabase database, EvaluationOptions options)
    {
        using var reader = new VerdictReader(database, BuiltPlugins.All, options);
        var verdicts = new List<Verdict>();
        reader.ReadAll(verdicts.Add);
        return verdicts;
    }

    private static RuleTally Tally(IEnumerable<Verdict> verdicts)
    {
        var counts = verdicts.CountBy(verdict => verdict.Outcome).ToDictionary();
        var notApplicable = counts.GetValueOrDefault(RuleOutcome.NotApplicable);
        var breached = counts.GetValueOrDefault(RuleOutcome.Late) + counts.GetValueOrDefault(RuleOutcome.Overdue)
            + counts.GetValueOrDefault(RuleOutcome.Failed);
        return new RuleTally(counts.Values.Sum() - notApplicable, breached, counts.GetValueOrDefault(RuleOutcome.Pending), notApplicable);
    }

    /// <summary>The evaluation's breaches as it keeps them before they get their names.</summary>
    private static List<string> Found(DuckDBDatabase database, IReadOnlyList<EvaluatedRule> rules)
    {
        using var connection = database.Connect();
        using var command = connection.CreateCommand(
            """
            SELECT rule, concat_ws('|', '', f.subject, f.state, coalesce(f.due_on::VARCHAR, '-'), coalesce(f.done_on::VARCHAR, '-'),
                coalesce(f.days_late::VARCHAR, '-'), coalesce(printf('%.9f', f.measured), '-'), coalesce(printf('%.9f', f.limit_value), '-'))
            FROM found_breaches f
            """);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            if (rules[reader.GetInt32(0)] is { IsOfDocument: true } rule)
            {
                rows.Add(rule.Rule.Id + reader.GetString(1));
            }
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Breaches(ILookup<string, Verdict> verdicts) => verdicts
        .SelectMany(rule => rule)
        .Where(verdict => verdict.Outcome >= RuleOutcome.Late)
        .Select(verdict => string.Join(
            '|',
            verdict.Rule.Id,
            verdict.Subject,
            (int)verdict.Outcome,
            verdict.Due?.ToString("yyyy-MM-dd") ?? "-",
            verdict.Done?.ToString("yyyy-MM-dd") ?? "-",
            verdict.DaysLate?.ToString() ?? "-",
            verdict.Measured?.ToString("F9") ?? "-",
            verdict.Limit?.ToString("F9") ?? "-"))
        .Order(StringComparer.Ordinal);
}
