using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Policies.Evaluation;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Cases;

/// <summary>All cases of a pack in one database, each a jurisdiction of its own, loaded through the reader of datasets.</summary>
internal sealed class CaseDatabase : IDisposable
{
    public CaseDatabase(IReadOnlyList<PolicyCase> cases)
    {
        // Neighbours alike: what differs from case to case is then told in few words.
        Cases = cases = [.. cases.OrderBy(one => one.Year).ThenBy(one => one.AsOf)];
        Periods = [.. cases.Select(one => new ReportPeriod(one.Year, one.AsOf))];
        Database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1, ShortTables = true });
        Connection = Database.Connect();
        using var folder = new CaseFolder(cases);
        DatasetReader.Load(Connection, new DatasetOptions
        {
            Path = folder.Path,
            CoveredJurisdictions = [.. Enumerable.Range(0, cases.Count).Select(CaseJurisdiction.IdOf)],
            Language = "en",
            TempDirectory = folder.Path,
        });
        Rejects = folder.Rejects(Connection);
        Facts = new KeptFacts(Connection);
        Subjects = new CaseSubjects(Connection);
        Present = new LoadedTables(Connection).Judged().ToHashSet();
    }

    /// <summary>The cases, by their numbers.</summary>
    public IReadOnlyList<PolicyCase> Cases { get; }

    /// <summary>Year and cut-off of each case, by its number.</summary>
    public IReadOnlyList<ReportPeriod> Periods { get; }

    public DuckDBDatabase Database { get; }

    public DuckDBConnection Connection { get; }

    /// <summary>The facts, which do not change from run to run.</summary>
    public KeptFacts Facts { get; }

    /// <summary>The ids of the rows.</summary>
    public CaseSubjects Subjects { get; }

    /// <summary>Numbers of the cases that have any row.</summary>
    public IReadOnlySet<int> Present { get; }

    /// <summary>Rows that the reader rejected, by the number of their case.</summary>
    public ILookup<int, LocalText> Rejects { get; }

    /// <summary>Lets only some of the cases be judged.</summary>
    /// <param name="numbers">Their numbers; one without a row is not judged.</param>
    public void Choose(IEnumerable<int> numbers)
    {
        var chosen = string.Join(", ", numbers.Where(Present.Contains).Append(-1));
        Connection.Execute($"UPDATE jurisdictions SET judged = j IN ({chosen})");
    }

    public void Dispose()
    {
        Facts.Dispose();
        Connection.Dispose();
        Database.Dispose();
    }
}
