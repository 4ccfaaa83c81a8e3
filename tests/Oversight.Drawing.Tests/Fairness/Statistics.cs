namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Tails and quantiles, as far as tests of hypotheses need them.</summary>
internal static class Statistics
{
    /// <summary>P(Z &gt; z) of a standard normal variable.</summary>
    /// <remarks>Near the middle the power series, further out Laplace's continued fraction, so that tails keep their relative precision.</remarks>
    public static double UpperTail(double z)
    {
        if (z < 0)
        {
            return 1 - UpperTail(-z);
        }

        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        if (z < 2.5)
        {
            double sum = 0, term = z;
            for (var k = 1; k < 100; k++)
            {
                sum += term;
                term *= z * z / ((2 * k) + 1);
            }

            return 0.5 - (density * sum);
        }

        var fraction = z;
        for (var k = 200; k >= 1; k--)
        {
            fraction = z + (k / fraction);
        }

        return density / fraction;
    }

    /// <summary>The z that a standard normal variable exceeds with probability alpha.</summary>
    public static double NormalCritical(double alpha)
    {
        double low = -40, high = 40;
        for (var step = 0; step < 200; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = UpperTail(middle) > alpha ? (middle, high) : (low, middle);
        }

        return high;
    }

    /// <summary>What χ² exceeds with probability alpha. Source: Wilson and Hilferty, PNAS 17 (1931).</summary>
    /// <remarks>With few degrees a little too high far out (by 5 % with 4 degrees at 1e-6), so it never accuses a fair sampler.</remarks>
    public static double ChiSquareCritical(int degrees, double alpha)
    {
        var spread = 2.0 / (9 * degrees);
        return degrees * Math.Pow(1 - spread + (NormalCritical(alpha) * Math.Sqrt(spread)), 3);
    }

    /// <summary>How many of several hypotheses fall at a level for all of them. Source: Holm, Scand. J. Statistics 6 (1979).</summary>
    /// <param name="scores">z-scores, two-sided.</param>
    /// <param name="alpha">The level.</param>
    public static int HolmRejections(IEnumerable<double> scores, double alpha)
    {
        var sorted = scores.Select(z => 2 * UpperTail(Math.Abs(z))).Order().ToList();
        return sorted.TakeWhile((p, i) => p <= alpha / (sorted.Count - i)).Count();
    }

    /// <summary>A binomial count's distance from its mean, in standard deviations.</summary>
    public static double Score(long count, long trials, double probability) => probability is 0 or 1
        ? (count == trials * probability ? 0 : double.PositiveInfinity)
        : (count - (trials * probability)) / Math.Sqrt(trials * probability * (1 - probability));

    /// <summary>P(overlap = shared) of two independent samples of k out of n.</summary>
    public static double Hypergeometric(int n, int k, int shared) =>
        Choose(k, shared) * Choose(n - k, k - shared) / Choose(n, k);

    /// <summary>n over k.</summary>
    public static double Choose(int n, int k)
    {
        if (k < 0 || k > n)
        {
            return 0;
        }

        double result = 1;
        for (var i = 1; i <= k; i++)
        {
            result = result * (n - k + i) / i;
        }

        return Math.Round(result);
    }
}
