using Oversight.Simulation.Officers;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Officers;

public class OfficerLoadsTests
{
    [Fact]
    public void Deal_EveryOfficer_HasTheSameChanceOfTheLargerLoad()
    {
        var model = Models.Of(3, [100], 1, 1, 0.1m).With(officers: 7, teamSize: 2);
        var loads = new OfficerLoads(model);
        var larger = new int[7];
        for (var replicate = 0u; replicate < 7000; replicate++)
        {
            loads.Begin(replicate);
            loads.Deal([10], 1);
            for (var officer = 0; officer < larger.Length; officer++)
            {
                Assert.InRange(loads.Loads[officer], 2, 3);
                larger[officer] += loads.Loads[officer] - 2;
            }
        }

        // 20 = 2 × 7 + 6: six of seven get one more, each 6,000 times of 7,000; five standard errors are 146.
        Assert.All(larger, count => Assert.InRange(count, 5854, 6146));
    }

    [Theory]
    [InlineData(1, 10, 10)]
    [InlineData(0, 0, 20)]
    public void Deal_FewerOfficersThanATeamHas_LeavesPlacesEmpty(int officers, int filled, int empty)
    {
        var loads = new OfficerLoads(Models.Of(1, [100], 1, 1, 0.1m).With(officers, teamSize: 2));
        loads.Begin(0);
        loads.Deal([10], 1);
        Assert.Equal(filled, loads.Loads.Sum());
        Assert.Equal(empty, loads.Unfilled);
    }

    [Fact]
    public void Deal_WithAMostForTheYear_LevelsWhatIsLeftOfIt()
    {
        var loads = new OfficerLoads(Models.Of(1, [100], 3, 1, 0.1m).With(officers: 4, teamSize: 2) with { MostPlaces = 12 });
        loads.Begin(5);
        loads.Deal([9, 0, 12], 1);
        Assert.All(loads.Loads, load => Assert.InRange(load, 10, 11));
        Assert.Equal(42, loads.Loads.Sum());
        Assert.Equal(0, loads.Unfilled);
        Assert.Equal(2, loads.Draws);
        loads.Deal([9, 9, 12], 1);
        Assert.All(loads.Loads, load => Assert.Equal(12, load));
        Assert.Equal(60 - 48, loads.Unfilled);
    }
}
