using Oversight.Benchmarks.Peers.Linq;
using Oversight.Benchmarks.Peers.Sql;

namespace Oversight.Benchmarks.Peers;

/// <summary>All peers of the engine.</summary>
internal static class AllPeers
{
    public static IReadOnlyList<IPeer> Of() => [new SqlPeer(), new LinqPeer()];
}
