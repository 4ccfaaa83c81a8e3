using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>The tests that samplers with given inclusion probabilities must pass.</summary>
internal static class OtherDesignChecks
{
    /// <summary>How often each row is drawn against its probability: z-tests, Holm-corrected.</summary>
    /// <param name="sampler">Draws once, rows from 0.</param>
    /// <param name="probabilities">π of each row.</param>
    /// <param name="tolerance">How far a design that is approximate may be off, as a difference of probabilities.</param>
    /// <param name="draws">How many.</param>
    public static Verdict Inclusion(Func<DrawKey, IEnumerable<int>> sampler, double[] probabilities, double tolerance = 0, int draws = 20_000)
    {
        var counts = new long[probabilities.Length];
        for (var i = 0; i < draws; i++)
        {
            foreach (var row in sampler(SampleChecks.Key(i)))
            {
                counts[row]++;
            }
        }

        // The nearest probability that the tolerance allows.
        return Verdict.Scores([.. counts.Select((count, row) => Statistics.Score(
            count, draws, tolerance == 0 ? probabilities[row] : Nearest((double)count / draws, probabilities[row], tolerance)))]);

        static double Nearest(double seen, double probability, double tolerance) =>
            Math.Clamp(seen, Math.Max(0, probability - tolerance), Math.Min(1, probability + tolerance));
    }

    /// <summary>How often each pair is drawn together where rows are independent: z-tests, Holm-corrected.</summary>
    public static Verdict IndependentRows(Func<DrawKey, IEnumerable<int>> sampler, double[] probabilities, int draws = 20_000)
    {
        var size = probabilities.Length;
        var counts = new long[size, size];
        for (var i = 0; i < draws; i++)
        {
            int[] drawn = [.. sampler(SampleChecks.Key(i)).Order()];
            for (var one = 0; one < drawn.Length; one++)
            {
                for (var other = one + 1; other < drawn.Length; other++)
                {
                    counts[drawn[one], drawn[other]]++;
                }
            }
        }

        return Verdict.Scores([.. from one in Enumerable.Range(0, size)
                                  from other in Enumerable.Range(one + 1, size - one - 1)
                                  select Statistics.Score(counts[one, other], draws, probabilities[one] * probabilities[other])]);
    }

    /// <summary>χ² over all orders of a few.</summary>
    /// <param name="order">For a key an order of 0 … n − 1.</param>
    /// <param name="size">n, at most 6.</param>
    /// <param name="draws">How many.</param>
    public static Verdict AllOrders(Func<DrawKey, IEnumerable<int>> order, int size, int draws = 30_000)
    {
        var counts = new Dictionary<string, long>();
        for (var i = 0; i < draws; i++)
        {
            var one = string.Join(' ', order(new DrawKey($"seed {i}", "zibo", "P", DrawPurpose.Batch)));
            counts[one] = counts.GetValueOrDefault(one) + 1;
        }

        var orders = Enumerable.Range(1, size).Aggregate(1, (product, i) => product * i);
        return counts.Count <= orders
            ? Verdict.ChiSquare([.. counts.Values, .. new long[orders - counts.Count]], [.. Enumerable.Repeat((double)draws / orders, orders)])
            : new Verdict(false, $"{counts.Count} orders of {orders}");
    }
}
