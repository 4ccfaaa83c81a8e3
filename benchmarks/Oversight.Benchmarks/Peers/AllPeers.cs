namespace Oversight.Benchmarks.Peers;

/// <summary>All peers of the engine.</summary>
internal static class AllPeers
{
    public static IReadOnlyList<IPeer> Of() => [];
}
