namespace Oversight.Drawing.Tests.Fairness;

/// <summary>What a test of fairness found.</summary>
/// <param name="IsFair">Whether the sampler passes.</param>
/// <param name="Why">The numbers.</param>
internal sealed record Verdict(bool IsFair, string Why)
{
    /// <summary>The chance that a fair sampler fails, in each test. Seeds are fixed, so a test that passed passes again.</summary>
    public const double Alpha = 1e-6;

    /// <summary>Pearson's χ² over counted cells.</summary>
    /// <param name="counts">Counts.</param>
    /// <param name="expected">What each cell should hold; 5 and more.</param>
    public static Verdict ChiSquare(IReadOnlyList<long> counts, IReadOnlyList<double> expected)
    {
        var sum = counts.Zip(expected, (count, mean) => (count - mean) * (count - mean) / mean).Sum();
        var critical = Statistics.ChiSquareCritical(counts.Count - 1, Alpha);
        return new Verdict(sum <= critical, $"chi-square {sum:F1} with {counts.Count - 1} degrees, critical {critical:F1}");
    }

    /// <summary>z-scores, Holm-corrected.</summary>
    public static Verdict Scores(IReadOnlyList<double> scores)
    {
        var rejected = Statistics.HolmRejections(scores, Alpha);
        return new Verdict(rejected == 0, $"{rejected} of {scores.Count} rejected, largest |z| {scores.Max(Math.Abs):F2}");
    }

    /// <summary>Two results that must be one.</summary>
    public static Verdict Same(IEnumerable<string> expected, IEnumerable<string> actual, string what) =>
        new(expected.SequenceEqual(actual), what);

    /// <summary>The first that fails, or the last.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        var last = new Verdict(false, "nothing was tested");
        foreach (var verdict in verdicts)
        {
            last = verdict;
            if (!verdict.IsFair)
            {
                break;
            }
        }

        return last;
    }
}
