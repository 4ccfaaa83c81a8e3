using System.Text;

namespace Oversight.Simulation.Loading;

/// <summary>Inspections on record of objects of one credit grade and industry.</summary>
/// <param name="Grade">Credit grade, as its code.</param>
/// <param name="Industry">First two characters of the industry code; empty = not known.</param>
/// <param name="Inspections">Completed random inspections.</param>
/// <param name="Problems">Those of them with a problem result.</param>
public sealed record RateGroup(byte Grade, string Industry, long Inspections, long Problems)
{
    /// <summary>The industry as a number, for look-ups.</summary>
    internal ushort IndustryCode => Encoding.UTF8.GetBytes(Industry) is var bytes && bytes.Length > 0
        ? (ushort)((bytes[0] << 8) | (bytes.Length > 1 ? bytes[1] : 0))
        : (ushort)0;
}
