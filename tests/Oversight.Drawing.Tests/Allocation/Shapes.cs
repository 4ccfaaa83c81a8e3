namespace Oversight.Drawing.Tests.Allocation;

/// <summary>Random strata, and what makes an allocation proportional within bounds.</summary>
internal static class Shapes
{
    public static long[] Sizes(Random random)
    {
        var sizes = new long[random.Next(1, 12)];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = random.Next(0, 4) == 0 ? random.Next(0, 3) : random.NextInt64(0, 1L << random.Next(1, 40));
        }

        return sizes;
    }

    /// <summary>
    /// Finds λ with Σ clamp(λ·w) = total by bisection, in floating point, and asks that no share is a whole unit (and the
    /// bisection's error) away from its clamp.
    /// </summary>
    public static void AssertProportional(long[] shares, double[] weights, long[] floors, long[] caps)
    {
        double total = shares.Sum(), low = 0, high = 1;
        double Given(double factor) => weights.Select((w, i) => Math.Clamp(factor * w, floors[i], caps[i])).Sum();
        while (Given(high) < total && high < 1e30)
        {
            high *= 2;
        }

        for (var step = 0; step < 200; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = Given(middle) < total ? (middle, high) : (low, middle);
        }

        for (var i = 0; i < shares.Length; i++)
        {
            var exact = Math.Clamp(high * weights[i], floors[i], caps[i]);
            Assert.True(Math.Abs(shares[i] - exact) < 1 + (1e-9 * total), $"{shares[i]} instead of {exact}");
        }
    }
}
