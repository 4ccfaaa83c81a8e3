using Oversight.Benchmarks.Peers.Linq.Packs;
using Oversight.Benchmarks.Peers.Linq.Rows;

namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>All judged rules of the five packs over lists of objects, with LINQ: load, evaluate, write.</summary>
/// <param name="year">The report year.</param>
/// <param name="cutOff">The cut-off day.</param>
/// <param name="threads">Threads; packs are judged beside each other.</param>
public sealed class LinqPipeline(int year, DateOnly cutOff, int threads)
{
    private IReadOnlyDictionary<string, Territory> _territories = new Dictionary<string, Territory>();
    private PeerFindings _result = new([], new Dictionary<string, PeerCounts>());

    /// <summary>What was found, in no particular order.</summary>
    public IReadOnlyList<PeerBreach> Breaches => _result.Breaches;

    /// <summary>The counts of each rule of the judged jurisdictions, by its id.</summary>
    public IReadOnlyDictionary<string, PeerCounts> Counts => _result.Counts;

    /// <summary>Reads a dataset, as CSV or Parquet files, into objects that refer to each other.</summary>
    public void Load(string dataset) => _territories = TerritoryReader.Read(dataset, threads);

    /// <summary>Judges every rule.</summary>
    public void Evaluate()
    {
        var report = new ReportYear(year, cutOff, WorkingDays.China());
        var results = _territories.Select(territory => Pack(territory.Key, territory.Value, report))
            .OfType<Func<Pack>>()
            .AsParallel().WithDegreeOfParallelism(threads).WithExecutionMode(ParallelExecutionMode.ForceParallelism)
            .Select(pack => pack().Judge())
            .ToList();
        _result = new PeerFindings(
            [.. results.SelectMany(result => result.Breaches)],
            results.SelectMany(result => result.Counts).ToDictionary(count => count.Key, count => count.Value, StringComparer.Ordinal));
    }

    /// <summary>Writes <c>breaches.csv</c>, sorted as the report's is, and <c>counts.csv</c>.</summary>
    /// <param name="folder">A folder that is there.</param>
    public void Write(string folder) => ResultFiles.Write(_result, folder);

    private static Func<Pack>? Pack(string jurisdiction, Territory territory, ReportYear report) => jurisdiction switch
    {
        "shuozhou" => () => new ShuozhouPack(territory, report),
        "zibo" => () => new ZiboPack(territory, report),
        "xinzhou" => () => new XinzhouPack(territory, report),
        "shancheng" => () => new ShanchengPack(territory, report),
        "jintan" => () => new JintanPack(territory, report),
        _ => null,
    };
}
