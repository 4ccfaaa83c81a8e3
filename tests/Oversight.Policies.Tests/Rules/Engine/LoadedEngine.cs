using System.Globalization;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Tests.Rules.Reference;
using Oversight.Policies.Tests.Support;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Tests.Rules.Engine;

/// <summary>The engine as a report runs it: reader, facts, evaluation, with the built packs.</summary>
/// <param name="asForMillions">Whether it works as on tables of millions of rows, which shows in nothing but speed and memory.</param>
internal sealed class LoadedEngine(bool asForMillions = false) : IEngineUnderTest
{
    // Two, so that rows are split between workers and their counts put together.
    public const int Threads = 2;

    public EngineOutcome Judge(string folder, int year, DateOnly asOf)
    {
        using var database = Load(folder, keepsReferenceTexts: !asForMillions);
        using var connection = database.Connect();
        var options = new EvaluationOptions(year, asOf, Threads, "en");
        options = asForMillions ? options with { ScansByJurisdictionFrom = 0 } : options;
        var outcomes = new Evaluator(database, BuiltPlugins.All, options).Run();
        return new EngineOutcome(
            outcomes.SelectMany(outcome => outcome.Tallies).ToDictionary(
                tally => tally.Key,
                tally => new RuleCounts(tally.Value.Checked, tally.Value.Breached, tally.Value.Pending, tally.Value.NotApplicable),
                StringComparer.Ordinal),
            Breaches(connection));
    }

    /// <summary>A dataset, loaded for the built packs.</summary>
    public static DuckDBDatabase Load(string folder, bool keepsReferenceTexts = true)
    {
        var database = DuckDBDatabase.Open(new DuckDBOptions { Threads = Threads });
        using var connection = database.Connect();
        DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = folder,
                CoveredJurisdictions = [.. BuiltPlugins.All.Select(plugin => plugin.Plugin.Id)],
                KeepsReferenceTexts = keepsReferenceTexts,
                Language = "en",
                TempDirectory = Path.GetTempPath(),
            },
            CancellationToken.None);
        return database;
    }

    private static List<FoundBreach> Breaches(DuckDBConnection connection)
    {
        using var command = connection.CreateCommand(
            """
            SELECT rule_id, jurisdiction, severity, subject_kind, subject_id, due_on, done_on, days_late, measured, "limit", state
            FROM breaches
            """);
        using var reader = command.ExecuteReader();
        var breaches = new List<FoundBreach>();
        while (reader.Read())
        {
            breaches.Add(new FoundBreach
            {
                RuleId = reader.GetString(0),
                Jurisdiction = reader.GetString(1),
                Severity = reader.GetString(2),
                SubjectKind = reader.GetString(3),
                SubjectId = reader.GetString(4),
                DueOn = reader[5] as DateOnly?,
                DoneOn = reader[6] as DateOnly?,
                DaysLate = reader[7] is DBNull ? null : Convert.ToInt32(reader[7], CultureInfo.InvariantCulture),
                Measured = reader[8] as string,
                Limit = reader[9] as string,
                State = reader.GetString(10),
            });
        }

        return breaches;
    }
}
