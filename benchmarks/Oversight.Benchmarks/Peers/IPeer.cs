using Oversight.Storage.DuckDb;

namespace Oversight.Benchmarks.Peers;

/// <summary>Another way to judge the same rules, which the engine is measured against and must agree with.</summary>
internal interface IPeer
{
    /// <summary>What it is called on the command line and in the results.</summary>
    string Name { get; }

    /// <summary>Whether all rows are objects in memory, however many there are.</summary>
    bool KeepsAllInMemory { get; }

    /// <summary>Loads a dataset, judges it and writes the breaches and the counts.</summary>
    /// <param name="request">What to judge.</param>
    /// <param name="phase">Hears each of <c>load</c>, <c>evaluate</c> and <c>write</c> as it begins.</param>
    void Run(PeerRequest request, Action<string> phase);

    /// <summary>Loads a dataset and judges it.</summary>
    /// <param name="dataset">The dataset's folder.</param>
    /// <param name="year">The report year.</param>
    /// <param name="cutOff">The cut-off day.</param>
    /// <param name="options">How a database is opened, and the threads.</param>
    PeerFindings Judge(string dataset, int year, DateOnly cutOff, DuckDBOptions options);
}
