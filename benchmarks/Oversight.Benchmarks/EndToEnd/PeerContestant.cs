using System.Diagnostics;
using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>A peer, in a process of its own.</summary>
internal sealed class PeerContestant(IPeer peer, int upTo) : IContestant
{
    public string Name => peer.Name;

    public int UpTo => upTo;

    public ProcessStartInfo Start(PeerRequest request) =>
        ChildProcess.Start(BuiltPrograms.Benchmarks, PeerCommand.Arguments(peer.Name, request));

    public string? PhaseOf(string line) =>
        line.StartsWith(PeerCommand.Prefix, StringComparison.Ordinal) ? line[PeerCommand.Prefix.Length..] : null;
}
