using System.Globalization;
using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Loading;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.DataContract.Tests.CountingTime;

/// <summary>The cut-off on every day of 2022, against a count of its own: 160 duties of zibo.15.report, done at all times or never.</summary>
public sealed class CutOffTests : ContractTest
{
    private const string Rule = "zibo.15.report";
    private const int Year = 2022;
    private const int Term = 5;

    private static readonly (string Id, DateOnly InspectedOn, DateOnly? CompletedOn, DateOnly? ReportOn)[] Duties = Draw();

    [Sentence("time.overdue")]
    [Also("time.late", "time.pending", "time.cut-off", "time.due-year", "time.days-late")]
    public void CutOff_OnEveryDayOfTheYear_JudgesAsCountedByHand()
    {
        // The engine without its files, and Zibo's terms without its other rules: a whole report takes far longer, and its
        // numbers are those of the test below.
        var plugin = Path.Combine(Home, "Zibo");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(PolicyHost.BuiltInFolder, "Zibo"), "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) != ".csx" || Path.GetFileName(file) == "terms.csx"))
        {
            var copy = Path.Combine(plugin, Path.GetRelativePath(Path.Combine(PolicyHost.BuiltInFolder, "Zibo"), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var plugins = PolicyHost.Load([plugin], [], PolicyHost.CacheFolder);
        using var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
        using var connection = database.Connect();
        DatasetReader.Load(
            connection,
            new DatasetOptions { Path = Dataset().Write(Path.Combine(Home, "data")), CoveredJurisdictions = ["zibo"], TempDirectory = Home },
            CancellationToken.None);
        var states = new HashSet<string>(StringComparer.Ordinal);
        for (var asOf = new DateOnly(Year, 1, 1); asOf.Year == Year; asOf = asOf.AddDays(1))
        {
            var outcome = new Evaluator(database, plugins, new EvaluationOptions(Year, asOf, 1, "en")).Run().Single();
            var tally = outcome.Tallies[Rule];
            var (expected, breaches) = Count(asOf);
            Assert.Equal(expected, new Tally(tally.Checked, tally.Breached, tally.Pending, tally.NotApplicable));
            Assert.Equal(breaches, Breaches(connection));
            states.UnionWith(breaches.Select(breach => breach.Split('|')[^1]));
            states.Add(expected.Pending > 0 ? "pending" : "");
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "late", "overdue", "pending" }, states);
    }

    [SentenceTheory("time.cut-off")]
    [InlineData("2022-02-06")]
    [InlineData("2022-10-09")]
    [InlineData("2022-12-31")]
    public void Report_AsOfSomeDays_JudgesAsCountedByHand(string asOf)
    {
        var report = Run(Dataset(), "--year", $"{Year}", "--as-of", asOf);
        var (expected, breaches) = Count(DateOnly.Parse(asOf, CultureInfo.InvariantCulture));
        Assert.Equal(expected, report.Count(Rule));
        Assert.Equal(breaches, report.Of(Rule).Select(row => row.Cells("subject_id", "due_on", "done_on", "days_late", "state")));
    }

    private static Dataset Dataset() => Duties.Aggregate(Support.Dataset.Of("zibo"), (data, duty) => data.Inspection(
        duty.Id, $"{duty.InspectedOn:yyyy-MM-dd}", new { completed_on = $"{duty.CompletedOn:yyyy-MM-dd}", report_on = $"{duty.ReportOn:yyyy-MM-dd}" }));

    private static (string, DateOnly, DateOnly?, DateOnly?)[] Draw()
    {
        var dice = new Random(20221231);
        return
        [
            .. Enumerable.Range(100, 160).Select(number =>
            {
                var inspected = new DateOnly(2021, 12, 10).AddDays(dice.Next(386));
                DateOnly? completed = dice.Next(12) == 0 ? null : inspected.AddDays(dice.Next(4));
                DateOnly? report = completed is null || dice.Next(5) == 0 ? null : completed.Value.AddDays(dice.Next(24));
                return ($"N{number}", inspected, completed, report);
            }),
        ];
    }

    private static List<string> Breaches(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand(
            $"SELECT concat_ws('|', subject_id, due_on, coalesce(done_on::VARCHAR, ''), days_late, state) FROM breaches WHERE rule_id = '{Rule}' ORDER BY subject_id");
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }

    /// <summary>The contract's words, one after the other.</summary>
    private static (Tally Counts, List<string> Breaches) Count(DateOnly asOf)
    {
        var (isChecked, pending, notApplicable, breaches) = (0, 0, 0, new List<string>());
        foreach (var (id, inspected, completedOn, reportOn) in Duties)
        {
            var start = completedOn <= asOf ? completedOn : null;
            var done = reportOn <= asOf ? reportOn : null;
            var due = start is { } day ? DaysOf2022.After(day, Term) : (DateOnly?)null;
            if (due?.Year != Year)
            {
                notApplicable += inspected.Year == Year ? 1 : 0;
                continue;
            }

            isChecked++;
            if (done > due)
            {
                breaches.Add($"{id}|{due:yyyy-MM-dd}|{done:yyyy-MM-dd}|{DaysOf2022.Between(due.Value, done.Value)}|late");
            }
            else if (done is null && due <= asOf)
            {
                breaches.Add($"{id}|{due:yyyy-MM-dd}||{DaysOf2022.Between(due.Value, asOf)}|overdue");
            }
            else if (done is null)
            {
                pending++;
            }
        }

        return (new Tally(isChecked, breaches.Count, pending, notApplicable), breaches);
    }
}
