using Oversight.Drawing.Randomness;

namespace Oversight.Drawing.Tests.Randomness;

public class PhiloxSequenceTests
{
    // χ² with 2 degrees of freedom is above 20 once in 22,000 times.
    private const double Limit = 20;

    // With 3·2³⁰ results of 2³² words, a method that rejects nothing gives some results two words and others one.
    private const uint Uneven = 3u << 30;
    private const ulong UnevenWide = 3UL << 62;

    private delegate (uint Third, uint Remainder) Draw(ref PhiloxSequence sequence);

    [Fact]
    public void NextUInt32_ASequence_IsTheWordsOfItsBlocks()
    {
        var words = new uint[103];
        Philox.Fill(42, 3, 5, 0, words);
        var sequence = new PhiloxSequence(42, 3, 5);
        Assert.All(words, word => Assert.Equal(word, sequence.NextUInt32()));
    }

    [Fact]
    public void NextUInt64_ASequence_IsTwoWordsTheLowerFirst()
    {
        var words = new uint[8];
        Philox.Fill(42, 0, 0, 0, words);
        var sequence = new PhiloxSequence(42, 0, 0);
        sequence.NextUInt32();
        Assert.Equal(((ulong)words[2] << 32) | words[1], sequence.NextUInt64());
    }

    [Fact]
    public void Below_Zero_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxSequence(1, 0, 0).Below(0u));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhiloxSequence(1, 0, 0).Below(0UL));
    }

    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    [InlineData(6u)]
    [InlineData(97u)]
    public void Below_SmallBounds_GivesEachResultItsShare(uint bound)
    {
        const int Draws = 200_000;
        var narrow = new int[bound];
        var wide = new int[bound];
        var sequence = new PhiloxSequence(11, 0, bound);
        for (var i = 0; i < Draws; i++)
        {
            narrow[sequence.Below(bound)]++;
            wide[sequence.Below((ulong)bound)]++;
        }

        // Mean bound − 1, deviation √(2(bound − 1)): five deviations, and one more for the tail.
        var limit = bound - 1 + (6 * Math.Sqrt(2.0 * (bound - 1)));
        Assert.InRange(ChiSquared(narrow, Draws), 0, limit);
        Assert.InRange(ChiSquared(wide, Draws), 0, limit);
    }

    [Fact]
    public void Below_ABoundThatDoesNotDivide_IsEven()
    {
        Assert.InRange(Worst((ref sequence) => Split(sequence.Below(Uneven))), 0, Limit);
        Assert.InRange(Worst((ref sequence) => SplitWide(sequence.Below(UnevenWide))), 0, Limit);
    }

    // What the test above must catch.
    [Fact]
    public void Below_MutantsThatRejectNothing_AreUneven()
    {
        Assert.True(Worst((ref sequence) => Split(sequence.NextUInt32() % Uneven)) > 1000);
        Assert.True(Worst((ref sequence) => Split((uint)(((ulong)sequence.NextUInt32() * Uneven) >> 32))) > 1000);
        Assert.True(Worst((ref sequence) => SplitWide(sequence.NextUInt64() % UnevenWide)) > 1000);
        Assert.True(Worst((ref sequence) => SplitWide(Math.BigMul(sequence.NextUInt64(), UnevenWide, out _))) > 1000);
    }

    private static (uint Third, uint Remainder) Split(uint result) => (result >> 30, result % 3);

    private static (uint Third, uint Remainder) SplitWide(ulong result) => ((uint)(result >> 62), (uint)(result % 3));

    // The larger χ² of the results' thirds and of their remainders by 3: remainders of words crowd in the first third,
    // scaled words in one remainder.
    private static double Worst(Draw draw)
    {
        const int Draws = 100_000;
        var thirds = new int[3];
        var remainders = new int[3];
        var sequence = new PhiloxSequence(5, 1, 2);
        for (var i = 0; i < Draws; i++)
        {
            var (third, remainder) = draw(ref sequence);
            thirds[third]++;
            remainders[remainder]++;
        }

        return Math.Max(ChiSquared(thirds, Draws), ChiSquared(remainders, Draws));
    }

    private static double ChiSquared(int[] counts, int draws)
    {
        var expected = (double)draws / counts.Length;
        return counts.Sum(count => (count - expected) * (count - expected) / expected);
    }
}
