namespace Oversight.Benchmarks.Peers;

/// <summary>Another way to judge the same rules, which the engine is measured against.</summary>
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
}
