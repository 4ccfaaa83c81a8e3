namespace Oversight.Drawing.Selection;

/// <summary>A row that the filter let through.</summary>
/// <param name="First">The leading 64 bits of its ticket; the rest is hashed again where these are equal.</param>
/// <param name="Id">UTF-8, in an <see cref="IdArena"/>.</param>
/// <param name="Stratum">From 0.</param>
/// <param name="State">0 = can be drawn.</param>
internal readonly record struct Survivor(ulong First, ReadOnlyMemory<byte> Id, int Stratum, byte State);
