using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Cases;

/// <summary>All cases of a pack in one database, each a jurisdiction of its own, loaded through the reader of datasets.</summary>
internal sealed class CaseDatabase : IDisposable
{
    private readonly IReadOnlySet<int> _present;

    public CaseDatabase(IReadOnlyList<PolicyCase> cases)
    {
        Cases = cases;
        Database = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1 });
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
        _present = CaseTableReader.Judged(Connection);
    }

    public IReadOnlyList<PolicyCase> Cases { get; }

    public DuckDBDatabase Database { get; }

    public DuckDBConnection Connection { get; }

    /// <summary>Rows that the reader rejected, by the number of their case.</summary>
    public ILookup<int, LocalText> Rejects { get; }

    /// <summary>Lets only some of the cases be judged.</summary>
    /// <param name="numbers">Their numbers; one without a row is not judged.</param>
    public void Choose(IEnumerable<int> numbers)
    {
        var chosen = string.Join(", ", numbers.Where(_present.Contains).Append(-1));
        Connection.Execute($"UPDATE jurisdictions SET judged = j IN ({chosen})");
    }

    public void Dispose()
    {
        Connection.Dispose();
        Database.Dispose();
    }
}
