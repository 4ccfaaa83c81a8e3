namespace Oversight.Drawing.Selection;

/// <summary>A row that the filter let through: 24 bytes without a reference, so that millions cost the garbage collector nothing.</summary>
/// <param name="First">The leading 64 bits of its ticket; the rest is hashed again where these are equal.</param>
/// <param name="Place">Where its id lies, see <see cref="IdStore"/>, and in the last 8 bits its state.</param>
/// <param name="Length">Bytes of the id.</param>
/// <param name="Stratum">From 0.</param>
internal readonly record struct Survivor(ulong First, long Place, int Length, int Stratum)
{
    /// <summary>0 = can be drawn.</summary>
    public byte State => (byte)Place;
}
