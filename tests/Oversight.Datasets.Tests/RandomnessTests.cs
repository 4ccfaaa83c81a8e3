using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Tests;

public sealed class RandomnessTests
{
    /// <summary>Known answers of philox4x32-10 from Random123's kat_vectors.</summary>
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(~0u, ~0u, ~0u, ~0u, ~0u, ~0u, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_PublishedVector_GivesPublishedWords(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint w0, uint w1, uint w2, uint w3)
    {
        uint[] words = [c0, c1, c2, c3];

        Philox.Block(k0, k1, words);

        Assert.Equal([w0, w1, w2, w3], words);
    }

    [Fact]
    public void Below_ManyDraws_IsEvenOverAllValues()
    {
        const int Bound = 7, Draws = 70_000;
        var random = new PhiloxStream(1, StreamPurpose.Object, 0, 0);
        int[] counts = new int[Bound];
        for (int i = 0; i < Draws; i++)
        {
            counts[random.Below(Bound)]++;
        }

        double expected = (double)Draws / Bound;
        double chiSquare = counts.Sum(c => (c - expected) * (c - expected) / expected);
        Assert.InRange(chiSquare, 0, 22.46); // 6 degrees of freedom, 0.1 %.
    }

    [Fact]
    public void Stream_OtherIndexOrPurpose_GivesOtherNumbers()
    {
        uint first = new PhiloxStream(1, StreamPurpose.Object, 0, 0).Next();

        Assert.Equal(first, new PhiloxStream(1, StreamPurpose.Object, 0, 0).Next());
        Assert.NotEqual(first, new PhiloxStream(1, StreamPurpose.Object, 0, 1).Next());
        Assert.NotEqual(first, new PhiloxStream(1, StreamPurpose.Officer, 0, 0).Next());
        Assert.NotEqual(first, new PhiloxStream(2, StreamPurpose.Object, 0, 0).Next());
    }
}
