using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Data;

/// <summary>Draw keys of the benchmarks.</summary>
internal static class Keys
{
    public static DrawKey Objects { get; } = Of(DrawPurpose.Objects);

    public static DrawKey Officers { get; } = Of(DrawPurpose.Officers);

    public static DrawKey Leader { get; } = Of(DrawPurpose.Leader);

    /// <summary>The 64 bytes with which the texts of the objects' tickets begin.</summary>
    public static byte[] Prefix => Encoding.ASCII.GetBytes(Objects.Hash());

    private static DrawKey Of(DrawPurpose purpose) => new("2026-01-05 dice 3-6-1", "zibo", "P-01", purpose);
}
