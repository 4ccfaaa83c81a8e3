using System.Numerics;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>The tests that a sampler of fixed quotas must pass.</summary>
internal static class SampleChecks
{
    /// <summary>χ² over all sets that can be drawn, of all strata together: Π C(N_h, n_h) cells.</summary>
    public static Verdict AllSubsets(Sampler sampler, Design design, int draws = 30_000)
    {
        // A cell is the mixed number of the strata's sets; a set is its bits.
        var cells = design.Sizes.Aggregate(1, (cells, size) => cells << size);
        var counts = new long[cells];
        for (var i = 0; i < draws; i++)
        {
            var cell = 0;
            var sample = sampler(Key(i), design);
            for (var h = 0; h < sample.Length; h++)
            {
                cell <<= design.Sizes[h];
                foreach (var row in sample[h])
                {
                    cell |= 1 << row;
                }
            }

            counts[cell]++;
        }

        var possible = Enumerable.Range(0, cells).Where(IsPossible).Select(cell => counts[cell]).ToArray();
        return possible.Sum() == draws
            ? Verdict.ChiSquare(possible, [.. possible.Select(_ => draws / (double)possible.Length)])
            : new Verdict(false, $"{draws - possible.Sum()} samples are not of the quota");

        bool IsPossible(int cell)
        {
            for (var h = design.Sizes.Length - 1; h >= 0; h--)
            {
                if (BitOperations.PopCount((uint)cell & ((1u << design.Sizes[h]) - 1)) != design.Quotas[h])
                {
                    return false;
                }

                cell >>= design.Sizes[h];
            }

            return true;
        }
    }

    /// <summary>
    /// How often each object is drawn, and each pair of objects of one stratum or of two, against n/N, n(n − 1)/N(N − 1) and the
    /// product: z-tests, Holm-corrected.
    /// </summary>
    public static Verdict Inclusion(Sampler sampler, Design design, int draws = 20_000)
    {
        int[] begins = [.. design.Sizes.Select((_, h) => design.Sizes.Take(h).Sum())];
        var all = design.Sizes.Sum();
        var counts = new long[all, all];
        for (var i = 0; i < draws; i++)
        {
            int[] drawn = [.. sampler(Key(i), design).SelectMany((rows, h) => rows.Select(row => begins[h] + row))];
            foreach (var one in drawn)
            {
                foreach (var other in drawn)
                {
                    counts[one, other]++;
                }
            }
        }

        var scores = new List<double>();
        for (var one = 0; one < all; one++)
        {
            for (var other = one; other < all; other++)
            {
                scores.Add(Statistics.Score(counts[one, other], draws, Probability(one, other)));
            }
        }

        return Verdict.Scores(scores);

        double Probability(int one, int other)
        {
            var (g, h) = (Array.FindLastIndex(begins, begin => begin <= one), Array.FindLastIndex(begins, begin => begin <= other));
            double first = (double)design.Quotas[g] / design.Sizes[g], second = (double)design.Quotas[h] / design.Sizes[h];
            return one == other ? first : g != h ? first * second : first * (design.Quotas[g] - 1) / (design.Sizes[g] - 1);
        }
    }

    /// <summary>How many objects two draws share whose keys differ in one part, against the hypergeometric distribution: χ².</summary>
    /// <param name="sampler">The sampler.</param>
    /// <param name="design">Only its first stratum is looked at.</param>
    /// <param name="keys">Two keys for each number.</param>
    /// <param name="pairs">How many.</param>
    public static Verdict Independence(Sampler sampler, Design design, Func<int, (DrawKey, DrawKey)> keys, int pairs = 8_000)
    {
        var (size, quota) = (design.Sizes[0], design.Quotas[0]);
        var counts = new long[quota + 1];
        for (var i = 0; i < pairs; i++)
        {
            var (one, other) = keys(i);
            counts[sampler(one, design)[0].Intersect(sampler(other, design)[0]).Count()]++;
        }

        return Verdict.ChiSquare(counts, [.. counts.Select((_, shared) => pairs * Statistics.Hypergeometric(size, quota, shared))]);
    }

    public static DrawKey Key(int seed) => new($"seed {seed}", "zibo", "P", DrawPurpose.Objects);
}
