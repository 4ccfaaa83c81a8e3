using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Tests;

public sealed class RandomnessTests
{
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
