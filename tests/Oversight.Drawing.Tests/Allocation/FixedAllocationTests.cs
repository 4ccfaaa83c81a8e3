using Oversight.Drawing.Allocation;

namespace Oversight.Drawing.Tests.Allocation;

public class FixedAllocationTests
{
    [Fact]
    public void Of_NumbersThatFit_AreKept() => Assert.Equal([0, 3, 5], FixedAllocation.Of([0, 3, 5], [0, 3, 9]));

    [Fact]
    public void Of_SeveralThatDoNotFit_AreNamedInOneMessage()
    {
        var error = Assert.Throws<ArgumentException>(() => FixedAllocation.Of([4, 2, -1], [3, 2, 9], ["A", "B", "C"]));
        Assert.StartsWith("Quotas that their strata cannot give: A: 4 of 3; C: -1 of 9.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoLabels_CountsStrataFromOne() =>
        Assert.Contains("stratum 2: 5 of 2", Assert.Throws<ArgumentException>(() => FixedAllocation.Of([1, 5], [3, 2])).Message, StringComparison.Ordinal);

    [Fact]
    public void Of_ListsOfOtherLength_AreRefused() => Assert.Throws<ArgumentException>(() => FixedAllocation.Of([1], [3, 2]));
}
