using Oversight.Drawing.Randomness;

namespace Oversight.Drawing.Tests.Randomness;

public class PhiloxTests
{
    // Random123's kat_vectors, "philox4x32 10": counter, key, result; the last is of the digits of pi.
    [Theory]
    [InlineData(0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x00000000u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Block_PublishedVectors_GiveThePublishedWords(
        uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint r0, uint r1, uint r2, uint r3)
    {
        var key = ((ulong)k1 << 32) | k0;
        Assert.Equal(new PhiloxBlock(r0, r1, r2, r3), Philox.Block(key, new(c0, c1, c2, c3)));

        // The same through the vectors: the counter's words are index, stratum and replicate.
        var words = new uint[32];
        Philox.Fill(key, c3, c2, ((ulong)c1 << 32) | c0, words);
        Assert.Equal([r0, r1, r2, r3], words[..4]);
    }

    [Theory]
    [InlineData(0UL)]
    [InlineData(0xFFFF_FFFAUL)]
    [InlineData(0x1234_5678_FFFF_FFF0UL)]
    [InlineData(ulong.MaxValue - 3)]
    public void Fill_EveryLengthAndPath_IsTheBlocksInOrder(ulong index)
    {
        const ulong Key = 0x0123_4567_89AB_CDEF;
        for (var length = 0; length < 150; length++)
        {
            var expected = Enumerable.Range(0, (length + 3) / 4)
                .Select(i => Philox.Block(Key, Philox.Counter(7, 9, index + (ulong)i)))
                .SelectMany(block => new[] { block.W0, block.W1, block.W2, block.W3 })
                .Take(length)
                .ToArray();
            var words = new uint[length];
            Philox.Fill(Key, 7, 9, index, words);
            Assert.Equal(expected, words);

            Array.Clear(words);
            Philox.FillOneByOne(Key, 7, 9, index, words);
            Assert.Equal(expected, words);
            if (PhiloxVectors.Has256)
            {
                Array.Clear(words);
                var done = PhiloxVectors.Fill256(Key, 7, 9, index, words);
                Assert.Equal(length / 16 * 16, done);
                Assert.Equal(expected[..done], words[..done]);
            }
        }
    }

    [Fact]
    public void Counter_PlaceOfASimulation_IsItsOwn()
    {
        var counters = from replicate in Enumerable.Range(0, 5)
                       from stratum in Enumerable.Range(0, 5)
                       from index in new ulong[] { 0, 1, 1UL << 32, ulong.MaxValue }
                       select Philox.Counter((uint)replicate, (uint)stratum, index);
        Assert.Equal(100, counters.Distinct().Count());
    }
}
