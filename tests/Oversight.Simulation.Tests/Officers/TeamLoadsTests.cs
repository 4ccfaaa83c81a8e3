using Oversight.Simulation.Officers;
using Oversight.Simulation.Replicates;
using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Officers;

/// <summary>Loads of full team draws over many replicates of the sample, against their expected marginals: within five standard errors.</summary>
public sealed class TeamLoadsTests
{
    private const int Replicates = 400;
    private const double Errors = 5;
    private const int Draws = 4;

    [Fact]
    public void Draw_WhereFewHaveAConflict_GivesEachOfficerTheMarginalLoad()
    {
        using var province = Province.Sample();
        var (scenario, teams) = province.Prepare("zibo", 0.05m);
        var (drawn, dealt, visits) = Loads(scenario, teams);
        Assert.Contains(visits, count => count * scenario.Model.TeamSize % scenario.Model.Draws[0].Officers.Length != 0);
        for (var draw = 0; draw < Draws; draw++)
        {
            var expected = (double)visits[draw] * scenario.Model.TeamSize / scenario.Model.Draws[draw].Officers.Length;
            Assert.All(drawn[draw], load => Close(expected, load));
            Assert.All(dealt[draw], load => Close(expected, load));
        }
    }

    [Fact]
    public void Draw_WhereAnOfficerHasAConflictWithEveryFirm_SharesAmongTheOthers()
    {
        using var sample = Province.Sample();
        var (before, source) = sample.Prepare("zibo", 0.05m);
        var officers = before.Model.Draws[0].Officers;
        var (barred, at) = (before.Staff.Officers[officers[2]].Id, 2);
        using var province = Province.Sample(
            "conflicts", source.ObjectIds.Where(id => id is not null).Select(id => $"zibo,{barred},{id},近亲属任职"));
        var (scenario, teams) = province.Prepare("zibo", 0.05m);
        var (drawn, _, visits) = Loads(scenario, teams);
        var expected = (double)visits[0] * scenario.Model.TeamSize / (officers.Length - 1);
        for (var officer = 0; officer < officers.Length; officer++)
        {
            Close(officer == at ? 0 : expected, drawn[0][officer]);
        }
    }

    /// <summary>Mean load of the officers of the first draws by full draws and by the marginals, and the visits of each draw, which are always as many.</summary>
    private static (double[][] Drawn, double[][] Dealt, int[] Visits) Loads(Simulation.Loading.SimulatedScenario scenario, TeamSource source)
    {
        var model = scenario.Model;
        var (drawer, teams, marginals) = (new ReplicateDrawer(model) { Drawn = [] }, new TeamLoads(scenario, source), new OfficerLoads(model));
        double[][] drawn = [.. model.Draws.Select(draw => new double[draw.Officers.Length])], dealt = [.. model.Draws.Select(draw => new double[draw.Officers.Length])];
        for (var replicate = 0; replicate < Replicates; replicate++)
        {
            drawer.Run((uint)replicate, CancellationToken.None);
            for (var draw = 0; draw < Draws; draw++)
            {
                var loads = teams.Draw(draw, 0, replicate, drawer.Drawn!, CancellationToken.None);
                marginals.Begin((uint)replicate);
                marginals.Deal([.. drawer.Counts.Drawn.Select((count, number) => number == draw ? count : 0)], 1);
                for (var officer = 0; officer < loads!.Length; officer++)
                {
                    drawn[draw][officer] += (double)loads[officer] / Replicates;
                    dealt[draw][officer] += (double)marginals.Loads[model.Draws[draw].Officers[officer]] / Replicates;
                }
            }
        }

        return (drawn, dealt, [.. drawer.Counts.Drawn]);
    }

    // A load is the floor or the ceiling of what is expected; that is all of its variance.
    private static void Close(double expected, double mean)
    {
        var part = expected - Math.Floor(expected);
        var error = Math.Sqrt(part * (1 - part) / Replicates);
        Assert.InRange(mean, expected - (Errors * error) - 1e-9, expected + (Errors * error) + 1e-9);
    }
}
