using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Linq;

/// <summary>The rules over lists of objects.</summary>
internal sealed class LinqPeer : IPeer
{
    public string Name => "linq";

    public bool KeepsAllInMemory => true;

    public void Run(PeerRequest request, Action<string> phase)
    {
        var pipeline = new LinqPipeline(request.Year, new DateOnly(request.Year, 12, 31), request.Threads);
        phase("load");
        pipeline.Load(request.Data);
        phase("evaluate");
        pipeline.Evaluate();
        phase("write");
        pipeline.Write(request.Out);
    }

    public PeerFindings Judge(string dataset, int year, DateOnly cutOff, DuckDBOptions options)
    {
        var pipeline = new LinqPipeline(year, cutOff, options.Threads ?? Environment.ProcessorCount);
        pipeline.Load(dataset);
        pipeline.Evaluate();
        return new PeerFindings(pipeline.Breaches, pipeline.Counts);
    }
}
