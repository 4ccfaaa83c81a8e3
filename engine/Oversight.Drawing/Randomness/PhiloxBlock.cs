namespace Oversight.Drawing.Randomness;

/// <summary>Four words of 32 bits: a counter, or the random words that belong to it.</summary>
/// <param name="W0">Word 0; of a counter the lowest.</param>
/// <param name="W1">Word 1.</param>
/// <param name="W2">Word 2.</param>
/// <param name="W3">Word 3.</param>
public readonly record struct PhiloxBlock(uint W0, uint W1, uint W2, uint W3);
