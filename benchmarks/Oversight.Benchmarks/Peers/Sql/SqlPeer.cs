using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers.Sql;

/// <summary>The rules as hand-written SQL.</summary>
internal sealed class SqlPeer : IPeer
{
    public string Name => "sql";

    public bool KeepsAllInMemory => false;

    public void Run(PeerRequest request, Action<string> phase)
    {
        var temporary = Directory.CreateTempSubdirectory("oversight-sql-");
        try
        {
            var options = new DuckDBOptions { Threads = request.Threads, MemoryLimit = request.Memory, TempDirectory = temporary.FullName };
            using var pipeline = new SqlPipeline(request.Data, request.Year, new DateOnly(request.Year, 12, 31), options);
            phase("load");
            pipeline.Load();
            phase("evaluate");
            pipeline.Evaluate();
            phase("write");
            pipeline.Write(request.Out);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    public PeerFindings Judge(string dataset, int year, DateOnly cutOff, DuckDBOptions options)
    {
        using var pipeline = new SqlPipeline(dataset, year, cutOff, options);
        pipeline.Load();
        pipeline.Evaluate();
        return new PeerFindings(pipeline.Breaches(), pipeline.Counts());
    }
}
