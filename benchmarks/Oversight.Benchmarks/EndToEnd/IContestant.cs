using System.Diagnostics;
using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>A program that makes breaches of a dataset.</summary>
internal interface IContestant
{
    /// <summary>What it is called in the results.</summary>
    string Name { get; }

    /// <summary>The largest number of inspections that it is asked to judge.</summary>
    int UpTo { get; }

    /// <summary>How to start it.</summary>
    ProcessStartInfo Start(PeerRequest request);

    /// <summary>The phase that begins where the program writes a line; null where none does.</summary>
    string? PhaseOf(string line);
}
