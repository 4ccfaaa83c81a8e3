using Oversight.Drawing.Tickets;

namespace Oversight.Drawing.Tests.Fairness;

/// <summary>Fair samplers pass, and every mutant is caught by the very same test.</summary>
public class SampleFairnessTests
{
    [Theory]
    [InlineData(5, 2, 0)]
    [InlineData(6, 3, 0)]
    [InlineData(6, 3, 2)]
    [InlineData(7, 1, 0)]
    [InlineData(6, 5, 1)]
    public void AllSubsets_Stratified_AreEquallyLikely(int size, int quota, int exempt)
    {
        using var design = new Design([size], [quota], exempt);
        Fair(SampleChecks.AllSubsets(Samplers.Stratified, design, size == 6 && exempt == 0 ? 60_000 : 20_000));
    }

    [Fact]
    public void AllSubsets_OfTwoStrata_AreIndependent()
    {
        using var design = new Design([4, 4], [2, 2]);
        Fair(SampleChecks.AllSubsets(Samplers.Stratified, design));
        Caught(SampleChecks.AllSubsets(Mutants.SameRowsInEachStratum, design, 10_000));
    }

    [Fact]
    public void AllSubsets_CoordinatedDraws_AreEquallyLikely()
    {
        using var design = new Design([6], [3]);
        Fair(SampleChecks.AllSubsets(Samplers.AfterAnother, design));
        Fair(SampleChecks.AllSubsets(Samplers.FromAThird, design));
    }

    [Fact]
    public void AllSubsets_Mutants_AreCaught()
    {
        using var design = new Design([6], [3]);
        Fair(SampleChecks.AllSubsets((key, d) => [Mutants.Fair(Mutants.Seeded($"{key}"), 6, 3)], design)); // broken nowhere
        Caught(SampleChecks.AllSubsets(Mutants.ModuloBias(4), design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.FirstRowNeverDrawn, design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.LastRowNeverDrawn, design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.OneTooFew, design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.WholeStep, design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.WithReplacement, design, 10_000));
        Caught(SampleChecks.AllSubsets(Mutants.StaleSeed, design, 10_000));
    }

    [Fact]
    public void Inclusion_Stratified_IsOfFirstAndSecondOrderAsDesigned()
    {
        using var design = new Design([40, 12, 7, 3], [4, 5, 2, 3], 2);
        Fair(SampleChecks.Inclusion(Samplers.Stratified, design));
    }

    [Fact]
    public void Inclusion_Mutants_AreCaught()
    {
        using var design = new Design([100], [5]);
        Caught(SampleChecks.Inclusion(Mutants.ModuloBias(8), design, 10_000));
        Caught(SampleChecks.Inclusion(Mutants.FirstRowNeverDrawn, design, 10_000));
        Caught(SampleChecks.Inclusion(Mutants.LastRowNeverDrawn, design, 10_000));
        Caught(SampleChecks.Inclusion(Mutants.OneTooFew, design, 10_000));

        // The last rows of a step of ⌊N/n⌋: 14 of 5 → a step of 2, and rows 10 to 13 are safe.
        using var uneven = new Design([14], [5]);
        Caught(SampleChecks.Inclusion(Mutants.WholeStep, uneven, 10_000));
        using var twins = new Design([9, 9], [3, 3]);
        Caught(SampleChecks.Inclusion(Mutants.SameRowsInEachStratum, twins, 10_000));
    }

    // Each row alone is drawn as it should be: only pairs show these.
    [Fact]
    public void Inclusion_PairsThatNeverMeet_AreCaught()
    {
        using var design = new Design([12], [4]);
        Caught(SampleChecks.Inclusion(Mutants.WholeStep, design, 10_000));
        Caught(SampleChecks.Inclusion(Mutants.Neighbours, design, 10_000));
        Caught(SampleChecks.Inclusion(Samplers.Systematic, design, 10_000));
    }

    [Fact]
    public void Independence_OfSeeds_HoldsAndAStaleSeedIsCaught() => Independent(
        i => (SampleChecks.Key(2 * i), SampleChecks.Key((2 * i) + 1)), Mutants.StaleSeed);

    [Fact]
    public void Independence_OfPlans_HoldsAndAPlanIgnoredIsCaught() => Independent(
        i => (SampleChecks.Key(i), new DrawKey($"seed {i}", "zibo", "P2", DrawPurpose.Objects)), Mutants.IgnoresThePlan);

    [Fact]
    public void Independence_OfRounds_HoldsAndARoundIgnoredIsCaught() => Independent(
        i => (SampleChecks.Key(i), new DrawKey($"seed {i}", "zibo", "P", DrawPurpose.Objects, 1)), Mutants.IgnoresTheRound);

    [Fact]
    public void Independence_OfPurposes_HoldsAndAPurposeIgnoredIsCaught() => Independent(
        i => (SampleChecks.Key(i), new DrawKey($"seed {i}", "zibo", "P", DrawPurpose.Officers)), Mutants.IgnoresThePurpose);

    private static void Independent(Func<int, (DrawKey, DrawKey)> keys, Sampler mutant)
    {
        using var design = new Design([12], [4]);
        Fair(SampleChecks.Independence(Samplers.Stratified, design, keys));
        Caught(SampleChecks.Independence(mutant, design, keys, 5_000));
    }

    private static void Fair(Verdict verdict) => Assert.True(verdict.IsFair, verdict.Why);

    private static void Caught(Verdict verdict) => Assert.False(verdict.IsFair, verdict.Why);
}
