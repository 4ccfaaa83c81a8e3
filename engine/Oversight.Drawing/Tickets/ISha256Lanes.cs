namespace Oversight.Drawing.Tickets;

/// <summary>SHA-256 of several texts at once, one in each lane of a vector register.</summary>
/// <remarks>
/// Blocks lie as <see cref="IdBlocks"/> packs them: a block is cut into quarters of 16 bytes; a group holds first every
/// lane's first quarter, then every lane's second one, and so on. Within a quarter lane l lies at
/// <see cref="IdBlocks.Slot"/>, so that turning rows into words stays within 128 bits.
/// </remarks>
internal unsafe interface ISha256Lanes
{
    /// <summary>The word that chooses this path.</summary>
    static abstract string Path { get; }

    /// <summary>Whether the processor has it.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>Texts at once: 8 or 16.</summary>
    static abstract int Lanes { get; }

    /// <summary>The first 64 bits of short ids' tickets, each one block after the midstate.</summary>
    /// <param name="midstate">8 words.</param>
    /// <param name="blocks">Groups of two quarters, as <see cref="IdBlocks.PackShort"/> makes them; aligned to a vector.</param>
    /// <param name="groups">How many groups.</param>
    /// <param name="leading">Takes <paramref name="groups"/> × <see cref="Lanes"/> values.</param>
    static abstract void Short(uint* midstate, byte* blocks, int groups, ulong* leading);

    /// <summary>Takes one whole block a lane into the lanes' states.</summary>
    /// <param name="state">8 words of <see cref="Lanes"/> lanes each; aligned to a vector.</param>
    /// <param name="block">One group of four quarters; aligned to a vector.</param>
    static abstract void Block(uint* state, byte* block);
}
