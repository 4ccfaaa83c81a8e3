using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Simulation.Sampling;

/// <summary>
/// Keys and streams out of texts, so that the random numbers of a draw depend on the seed and on what the draw is called, not on what else is
/// simulated.
/// </summary>
public static class DrawKeys
{
    /// <summary>The key of a draw: the first eight bytes of SHA-256 over the parts, joined by <c>|</c>.</summary>
    /// <param name="parts">Seed, jurisdiction, plan, what is drawn, round, year.</param>
    public static ulong Key(params ReadOnlySpan<string> parts) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts!))));

    /// <summary>The stream of a stratum within a draw: the first four bytes of SHA-256 over its name.</summary>
    /// <param name="stratum">Name of the stratum.</param>
    public static uint Stream(string stratum) => BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(stratum)));
}
