using Oversight.Drawing.Selection;
using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Bernoulli, Poisson, systematic, Pareto and the order of visits draw as they say; their mutants are caught.</summary>
public sealed class OtherDesignFairnessTests : IDisposable
{
    private const int Size = 12;
    private readonly IdColumn ids = new([.. Enumerable.Range(0, Size).Select(i => $"{i}")]);

    public void Dispose() => ids.Dispose();

    [Fact]
    public void Inclusion_Bernoulli_IsPAndRowsAreIndependent()
    {
        double[] probabilities = [.. Enumerable.Repeat(0.3, Size)];
        Fair(OtherDesignChecks.Inclusion(Bernoulli, probabilities));
        Fair(OtherDesignChecks.IndependentRows(Bernoulli, probabilities));

        // A byte modulo 100 below 30: 90 of 256.
        IEnumerable<int> Modulo(DrawKey key) => Each(key, random => random.Next(256) % 100 < 30);
        IEnumerable<int> FirstNever(DrawKey key) => Each(key, random => random.Next(10) < 3).Where(row => row > 0);

        // One number for all: each row is right, the rows are not independent.
        IEnumerable<int> OneNumber(DrawKey key) => Mutants.Seeded($"{key}").Next(10) < 3 ? Enumerable.Range(0, Size) : [];
        Fair(OtherDesignChecks.Inclusion(key => Each(key, random => random.Next(10) < 3), probabilities)); // broken nowhere
        Caught(OtherDesignChecks.Inclusion(Modulo, probabilities));
        Caught(OtherDesignChecks.Inclusion(FirstNever, probabilities));
        Fair(OtherDesignChecks.Inclusion(OneNumber, probabilities));
        Caught(OtherDesignChecks.IndependentRows(OneNumber, probabilities));
    }

    [Fact]
    public void Inclusion_Poisson_IsEachRowsOwnAndRowsAreIndependent()
    {
        long[] numerators = [0, 1, 5, 10, 20, 25, 50, 75, 90, 95, 99, 100];
        double[] probabilities = [.. numerators.Select(numerator => numerator / 100.0)];
        IEnumerable<int> Poisson(DrawKey key)
        {
            var draw = new PoissonDraw(key, 100);
            draw.StartWorker().Add(ids.View, numerators);
            return Rows(draw.EndScan());
        }

        // Numerators of the row before.
        IEnumerable<int> OffByOne(DrawKey key) => Poisson(key).Select(row => (row + 1) % Size);
        Fair(OtherDesignChecks.Inclusion(Poisson, probabilities));
        Fair(OtherDesignChecks.IndependentRows(Poisson, probabilities));
        Caught(OtherDesignChecks.Inclusion(OffByOne, probabilities));
        Caught(OtherDesignChecks.Inclusion(key => Poisson(new DrawKey("seed", "zibo", "P", DrawPurpose.Objects)), probabilities)); // stale seed
    }

    [Theory]
    [InlineData(12, 4)]
    [InlineData(14, 5)]
    [InlineData(100, 30)]
    [InlineData(7, 7)]
    public void Inclusion_Systematic_IsTheSameForEachRow(int size, int quota)
    {
        double[] probabilities = [.. Enumerable.Repeat((double)quota / size, size)];
        Fair(OtherDesignChecks.Inclusion(key => new SystematicDraw(key, size, quota).Rows.Select(row => (int)row), probabilities));
        if (size % quota != 0)
        {
            using var design = new Design([size], [quota]);
            Caught(OtherDesignChecks.Inclusion(key => Mutants.WholeStep(key, design)[0], probabilities));
        }
    }

    // Rosén (1997): close to π, not equal; the tolerance says how close for these sizes.
    [Fact]
    public void Inclusion_Pareto_IsCloseToTheProportionOfSize()
    {
        long[] sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 60, 0];
        const double Tolerance = 0.015;

        // 5 of 115: 60 is certain, then 4 of 55.
        double[] probabilities = [.. sizes.Select(size => size == 60 ? 1 : 4 * size / 55.0)];
        IEnumerable<int> Pareto(DrawKey key)
        {
            var totals = new SizeTotals(5);
            totals.Add(sizes);
            var draw = new ParetoDraw(key, totals);
            draw.StartWorker().Add(ids.View, sizes);
            var drawn = draw.EndScan();
            Assert.Equal(5, drawn.Count);
            return Rows(drawn);
        }

        // One after the other in proportion to size among those left: the largest too seldom.
        IEnumerable<int> Successive(DrawKey key)
        {
            var random = Mutants.Seeded($"{key}");
            var left = Enumerable.Range(0, 10).ToList();
            for (var i = 0; i < 4; i++)
            {
                var mark = random.NextInt64(left.Sum(row => sizes[row]));
                var row = left.First(row => (mark -= sizes[row]) < 0);
                left.Remove(row);
                yield return row;
            }

            yield return 10;
        }

        Fair(OtherDesignChecks.Inclusion(Pareto, probabilities, Tolerance));
        Caught(OtherDesignChecks.Inclusion(Successive, probabilities, Tolerance));
        Caught(OtherDesignChecks.Inclusion(key => Pareto(key).Select(row => row == 0 ? 1 : row), probabilities, Tolerance)); // first never drawn
    }

    [Fact]
    public void AllOrders_OfVisits_AreEquallyLikelyWhateverTheDraw()
    {
        // Labels are places in the order of the draw, so that an order that follows the draw shows.
        IEnumerable<int> Visits(DrawKey key)
        {
            var drawn = DrawnOrder(key);
            return BatchOrder.Of(key, drawn.Select(lot => lot.Id)).Select(visit => Place(drawn, visit));
        }

        // Swaps each with any: 4^4 ways cannot be shared among 24 orders.
        IEnumerable<int> NaiveShuffle(DrawKey key)
        {
            var random = Mutants.Seeded($"{key}");
            int[] order = [0, 1, 2, 3];
            for (var i = 0; i < 4; i++)
            {
                var other = random.Next(4);
                (order[i], order[other]) = (order[other], order[i]);
            }

            return order;
        }

        Fair(OtherDesignChecks.AllOrders(Visits, 4));
        Caught(OtherDesignChecks.AllOrders(NaiveShuffle, 4));
        Caught(OtherDesignChecks.AllOrders(key => DrawnOrder(key).Select((_, place) => place), 4)); // visits in the order of the draw
    }

    private static int Place(IReadOnlyList<Lot> drawn, Lot visit) => drawn.TakeWhile(lot => !lot.Id.Span.SequenceEqual(visit.Id.Span)).Count();

    private IReadOnlyList<Lot> DrawnOrder(DrawKey key)
    {
        var draw = new StratifiedDraw(new DrawKey(key.Seed, key.Jurisdiction, key.PlanId, DrawPurpose.Objects), [new(Size, 4)]);
        draw.StartWorker().Add(ids.View, new int[Size]);
        Assert.True(draw.EndScan());
        return draw.Samples[0].Drawn;
    }

    private static IEnumerable<int> Each(DrawKey key, Func<Random, bool> draws)
    {
        var random = Mutants.Seeded($"{key}");
        return Enumerable.Range(0, Size).Where(_ => draws(random)).ToList();
    }

    private static IEnumerable<int> Rows(IEnumerable<Lot> drawn) => drawn.Select(lot => int.Parse(lot.ToString()));

    private IEnumerable<int> Bernoulli(DrawKey key)
    {
        var draw = new BernoulliDraw(key, [0.3m]);
        draw.StartWorker().Add(ids.View, new int[Size]);
        return Rows(draw.EndScan()[0].Drawn);
    }

    private static void Fair(Verdict verdict) => Assert.True(verdict.IsFair, verdict.Why);

    private static void Caught(Verdict verdict) => Assert.False(verdict.IsFair, verdict.Why);
}
