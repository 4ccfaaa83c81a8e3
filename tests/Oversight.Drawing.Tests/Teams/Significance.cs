namespace Oversight.Drawing.Tests.Teams;

/// <summary>Tail chances for tests of fairness.</summary>
internal static class Significance
{
    /// <summary>Holm (1979): the smallest p-value of a family after correction; below α, some hypothesis is rejected.</summary>
    /// <remarks>The step-down begins at the smallest one times their number; whether any is rejected is decided there.</remarks>
    public static double Holm(IReadOnlyCollection<double> values) => values.Count == 0 ? 1 : Math.Min(1, values.Min() * values.Count);

    /// <summary>Two-sided p-value of a count that is binomial: by the normal distribution, 1 or 0 where the chance is 0 or 1.</summary>
    public static double Binomial(int count, int trials, double chance)
    {
        var variance = trials * chance * (1 - chance);
        if (variance < 1e-9)
        {
            return Math.Abs(count - (trials * chance)) < 0.5 ? 1 : 0;
        }

        var z = Math.Abs(count - (trials * chance)) / Math.Sqrt(variance);
        return ChiSquare(z * z, 1);
    }

    /// <summary>Pearson's goodness of fit.</summary>
    public static double Fit(IReadOnlyList<int> counts, IReadOnlyList<double> expected) =>
        ChiSquare(counts.Zip(expected, (count, mean) => (count - mean) * (count - mean) / mean).Sum(), counts.Count - 1);

    /// <summary>Chance that χ² with some degrees of freedom is at least so large: the incomplete gamma function Q(f / 2, x / 2).</summary>
    public static double ChiSquare(double value, int degrees)
    {
        var (a, x) = (degrees / 2.0, value / 2);
        if (x <= 0)
        {
            return 1;
        }

        var scale = Math.Exp((a * Math.Log(x)) - x - LogGamma(a));
        if (x < a + 1)
        {
            var (term, sum) = (1 / a, 1 / a);
            for (var n = 1; n < 10_000 && term > sum * 1e-16; n++)
            {
                term *= x / (a + n);
                sum += term;
            }

            return 1 - (sum * scale);
        }

        // Lentz's continued fraction.
        var b = x + 1 - a;
        var (c, d) = (1e300, 1 / b);
        var h = d;
        for (var n = 1; n < 10_000; n++)
        {
            var factor = n * (a - n);
            b += 2;
            d = 1 / ((factor * d) + b);
            c = b + (factor / c);
            h *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-15)
            {
                break;
            }
        }

        return h * scale;
    }

    /// <summary>Stirling's series, after the recurrence has brought the argument to 10 or more.</summary>
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 10; x++)
        {
            shift -= Math.Log(x);
        }

        var y = 1 / (x * x);
        return shift + ((x - 0.5) * Math.Log(x)) - x + (Math.Log(2 * Math.PI) / 2)
            + ((1 - (y * ((1 / 30.0) - (y / 105)))) / (12 * x));
    }
}
