using System.Security.Cryptography;
using System.Text;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Broken samplers, each as real systems are broken, which the tests of fairness must catch.</summary>
internal static class Mutants
{
    /// <summary>A shuffle whose numbers are so many random bits modulo what is needed: small rows come more often.</summary>
    public static Sampler ModuloBias(int bits) => (key, design) => Each(key, design, (random, size, quota) =>
    {
        var rows = Enumerable.Range(0, size).ToArray();
        for (var i = 0; i < quota; i++)
        {
            var other = i + (random.Next(1 << bits) % (size - i));
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }

        return rows[..quota];
    });

    /// <summary>Counts rows from 1 where they are counted from 0.</summary>
    public static int[][] FirstRowNeverDrawn(DrawKey key, Design design) =>
        Each(key, design, (random, size, quota) => [.. Fair(random, size - 1, quota).Select(row => row + 1)]);

    /// <summary>Takes the number of rows for an exclusive bound once too often.</summary>
    public static int[][] LastRowNeverDrawn(DrawKey key, Design design) =>
        Each(key, design, (random, size, quota) => Fair(random, size - 1, quota));

    /// <summary>Stops one short of the quota.</summary>
    public static int[][] OneTooFew(DrawKey key, Design design) =>
        Each(key, design, (random, size, quota) => Fair(random, size, quota - 1));

    /// <summary>Every ⌊N/n⌋-th row from one random start, as a provincial platform drew.</summary>
    public static int[][] WholeStep(DrawKey key, Design design) => Each(key, design, (random, size, quota) =>
    {
        var step = size / quota;
        var start = random.Next(step);
        return [.. Enumerable.Range(0, quota).Select(i => start + (i * step))];
    });

    /// <summary>A random run of neighbours in the list.</summary>
    public static int[][] Neighbours(DrawKey key, Design design) => Each(key, design, (random, size, quota) =>
    {
        var start = random.Next(size);
        return [.. Enumerable.Range(0, quota).Select(i => (start + i) % size)];
    });

    /// <summary>One random number for a row number, whatever the stratum: strata of one size draw the same rows.</summary>
    public static int[][] SameRowsInEachStratum(DrawKey key, Design design) =>
        [.. design.Sizes.Zip(design.Quotas, (size, quota) => Fair(Seeded($"{key}"), size, quota))];

    /// <summary>Draws with replacement and takes what is there for an answer.</summary>
    public static int[][] WithReplacement(DrawKey key, Design design) =>
        Each(key, design, (random, size, quota) => [.. Enumerable.Range(0, quota).Select(_ => random.Next(size))]);

    /// <summary>The seed of the first draw ever made, kept.</summary>
    public static int[][] StaleSeed(DrawKey key, Design design) =>
        Samplers.Stratified(new DrawKey("seed 0", key.Jurisdiction, key.PlanId, key.Purpose, key.Round), design);

    public static int[][] IgnoresThePlan(DrawKey key, Design design) =>
        Samplers.Stratified(new DrawKey(key.Seed, key.Jurisdiction, "P", key.Purpose, key.Round), design);

    public static int[][] IgnoresTheRound(DrawKey key, Design design) =>
        Samplers.Stratified(new DrawKey(key.Seed, key.Jurisdiction, key.PlanId, key.Purpose), design);

    public static int[][] IgnoresThePurpose(DrawKey key, Design design) =>
        Samplers.Stratified(new DrawKey(key.Seed, key.Jurisdiction, key.PlanId, DrawPurpose.Objects, key.Round), design);

    /// <summary>A fair sample by a shuffle of its own, to be broken in one place only.</summary>
    public static int[] Fair(Random random, int size, int quota)
    {
        var rows = Enumerable.Range(0, size).ToArray();
        for (var i = 0; i < quota; i++)
        {
            var other = random.Next(i, size);
            (rows[i], rows[other]) = (rows[other], rows[i]);
        }

        return rows[..quota];
    }

    /// <summary>A generator for a text.</summary>
    public static Random Seeded(string text) => new(BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    private static int[][] Each(DrawKey key, Design design, Func<Random, int, int, int[]> draw) =>
        [.. design.Sizes.Select((size, h) => draw(Seeded($"{key}#{h}"), size, design.Quotas[h]))];
}
