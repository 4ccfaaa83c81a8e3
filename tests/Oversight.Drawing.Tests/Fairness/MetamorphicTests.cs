namespace Oversight.Drawing.Tests.Fairness;

/// <summary>The stratified draw is the same however the frame comes, and each mutant is caught by the very same test.</summary>
public class MetamorphicTests
{
    [Fact]
    public void RowOrder_DoesNotMatter_AndShuffledRowNumbersAreCaught() =>
        Shown(MetamorphicChecks.RowOrder, FrameSamplers.OfRowNumbers);

    [Fact]
    public void Threads_DoNotMatter_AndAShareForEachIsCaught() =>
        Shown(MetamorphicChecks.Threads, FrameSamplers.ShareForEachThread);

    [Fact]
    public void Partitions_DoNotMatter_AndAShareForEachIsCaught() =>
        Shown(MetamorphicChecks.Partitions, FrameSamplers.ShareForEachPartition);

    [Fact]
    public void NestedRatios_AreNested_AndANewSeedForEachIsCaught() =>
        Shown(MetamorphicChecks.NestedRatios, FrameSamplers.NewSeedForEachQuota);

    [Fact]
    public void Replacement_IsTheNextTicket_AndOthersAreCaught()
    {
        Shown(MetamorphicChecks.Replacement, FrameSamplers.ReplacedByTheNeighbour);
        Shown(MetamorphicChecks.Replacement, FrameSamplers.DrawnAnewWithoutTheSkipped);
    }

    private static void Shown(Func<FrameSampler, Verdict> check, FrameSampler mutant)
    {
        var fair = check(FrameSamplers.Stratified);
        Assert.True(fair.IsFair, fair.Why);
        var broken = check(mutant);
        Assert.False(broken.IsFair, broken.Why);
    }
}
