namespace Oversight.Simulation.Loading;

/// <summary>Objects that nothing tells apart: no rule, no frame, neither grade nor industry.</summary>
/// <param name="Grade">Credit grade, as its code.</param>
/// <param name="Industry">Industry, as <see cref="Registry.NameOfIndustry"/> reads it.</param>
/// <param name="Classes">Class for each comparison.</param>
/// <param name="Counts">Whether inspections count, for each cap.</param>
/// <param name="Codes">For each frame what <see cref="FrameCodes"/> says of the objects.</param>
internal sealed record FrameCell(byte Grade, ushort Industry, byte[] Classes, bool[] Counts, ushort[] Codes)
{
    /// <summary>Objects in it.</summary>
    public long Size { get; set; }

    /// <summary>Active objects in it.</summary>
    public long Active { get; set; }
}
