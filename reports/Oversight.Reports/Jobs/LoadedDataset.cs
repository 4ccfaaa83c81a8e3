using Oversight.Contracts;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Temporary;

namespace Oversight.Reports.Jobs;

/// <summary>A dataset in a database of its own, which goes with it.</summary>
internal sealed class LoadedDataset : IDisposable
{
    private readonly WorkFolder _work = new();

    /// <summary>Loads the dataset.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="countsUnknownValues">Whether values that the contract does not know are counted.</param>
    /// <param name="keepsReferenceTexts">Whether references are kept as text; without them the tables are smaller.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <param name="masks">Whether names of persons are hidden from the reading on.</param>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    public LoadedDataset(
        JobRequest request,
        bool countsUnknownValues,
        bool keepsReferenceTexts,
        IJobProgress progress,
        CancellationToken cancellation,
        bool masks = false)
    {
        var isLittle = LittleData.Is(request.Data);
        LeavesThreadFree = isLittle && request.Threads > 1;
        try
        {
            Database = DuckDBDatabase.Open(new DuckDBOptions
            {
                Threads = isLittle ? 1 : request.Threads,
                MemoryLimit = request.Memory is { } bytes ? MemoryBudget.Divide(bytes) : null,
                TempDirectory = _work.Path,
                ShortTables = isLittle,
            });
            Connection = Database.Connect();
            var covered = request.Covered;
            progress.Step(new LocalText("读入数据", "Loading data"));
            Summary = DatasetReader.Load(
                Connection,
                new DatasetOptions
                {
                    Path = request.Data,
                    Map = request.Map,
                    Encoding = request.Encoding,
                    CoveredJurisdictions = covered,
                    CountUnknownValues = countsUnknownValues,
                    KeepsReferenceTexts = keepsReferenceTexts,
                    Masks = masks,
                    ReadsAhead = LeavesThreadFree,
                    Language = request.Language,
                    TempDirectory = _work.Path,
                    Progress = new LoadProgress(progress),
                },
                cancellation);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether the data engine takes fewer threads than were asked for, so that other work may go on beside it.</summary>
    public bool LeavesThreadFree { get; }

    /// <summary>The database.</summary>
    public DuckDBDatabase Database { get; }

    /// <summary>A connection to it.</summary>
    public DuckDBConnection Connection { get; }

    /// <summary>What was loaded.</summary>
    public DatasetSummary Summary { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Connection?.Dispose();
        Database?.Dispose();
        _work.Dispose();
    }
}
