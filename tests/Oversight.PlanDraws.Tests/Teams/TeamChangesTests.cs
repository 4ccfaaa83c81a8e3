using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Tests.Support;

namespace Oversight.PlanDraws.Tests.Teams;

public sealed class TeamChangesTests : IDisposable
{
    private readonly Province province = Province.County("zibo", objects: 40, officers: 10, ratio: "0.5");

    [Fact]
    public void Run_Recusal_RedrawsOnePlaceAndLeavesAllOthers()
    {
        var before = province.Draw(Requests.For("zibo"));
        var visit = before.Visits![3];
        var after = Changed(new ChangeRequest(visit.Leader!, "回避", ChangeMethod.Redraw, visit.ObjectId));
        var change = Assert.Single(after.Changes!);
        Assert.Equal((1, visit.ObjectId, visit.Leader, null), (change.Number, change.ObjectId, change.Out, change.SwappedWith));
        Assert.DoesNotContain(change.In, Team(visit));
        Assert.Equal(Team(visit).Except([visit.Leader!]).Append(change.In).Order(StringComparer.Ordinal), Team(after.Visits![3]));
        Assert.Equal(change.Leads, after.Visits![3].Leader == change.In);
        Assert.Equal(Others(before, 3), Others(after, 3));
    }

    [Fact]
    public void Run_Swap_ExchangesTwoVisitsAndKeepsLoads()
    {
        var before = province.Draw(Requests.For("zibo"));
        var visit = before.Visits![0];
        var after = Changed(new ChangeRequest(visit.Leader!, "回避", ChangeMethod.Swap, visit.ObjectId));
        var change = Assert.Single(after.Changes!);
        var other = before.Visits!.Single(one => one.ObjectId == change.SwappedWith);
        Assert.Contains(change.In, Team(other));
        Assert.Contains(change.Out, Team(after.Visits!.Single(one => one.ObjectId == change.SwappedWith)));
        Assert.Equal(Loads(before), Loads(after));
    }

    [Fact]
    public void Run_Absence_LeavesTheOfficerInNoTeam()
    {
        var before = province.Draw(Requests.For("zibo"));
        var officer = before.Visits![0].Leader!;
        var after = Changed(new ChangeRequest(officer, "因病", ChangeMethod.Redraw, By: "局长"));
        Assert.Equal(before.Visits!.Count(visit => Team(visit).Contains(officer)), after.Changes!.Count);
        Assert.DoesNotContain(after.Visits!, visit => Team(visit).Contains(officer));
        Assert.All(after.Visits!, visit => Assert.Equal(2, Team(visit).Distinct(StringComparer.Ordinal).Count()));
    }

    [Fact]
    public void Run_ChangeThatCannotBe_SaysWhy()
    {
        var visit = province.Draw(Requests.For("zibo")).Visits![0];
        var outsider = Enumerable.Range(0, 5).Select(i => $"F{2 * i:00}").First(id => !Team(visit).Contains(id));
        Assert.Contains("not in the team", Refused(new ChangeRequest(outsider, "x", ChangeMethod.Redraw, visit.ObjectId)), StringComparison.Ordinal);
        Assert.Contains("officer F99", Refused(new ChangeRequest("F99", "x", ChangeMethod.Redraw)), StringComparison.Ordinal);
        Assert.Contains("visit nowhere", Refused(new ChangeRequest(outsider, "x", ChangeMethod.Redraw, "nowhere")), StringComparison.Ordinal);
        Assert.Contains("a swap needs the visit", Refused(new ChangeRequest(outsider, "x", ChangeMethod.Swap)), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_NobodyLeft_IsRefused()
    {
        province.Execute("DELETE FROM officers WHERE officer_id NOT IN ('F00', 'F02')");
        var visit = province.Draw(Requests.For("zibo")).Visits![0];
        Assert.Contains("nobody can take the place", Refused(new ChangeRequest("F00", "x", ChangeMethod.Redraw, visit.ObjectId)), StringComparison.Ordinal);
    }

    public void Dispose() => province.Dispose();

    private DrawRecord Changed(params ChangeRequest[] changes) => province.Draw(Requests.For("zibo") with { Changes = changes });

    private string Refused(ChangeRequest change) => Assert.Throws<DrawException>(() => Changed(change)).Message;

    private static string[] Team(Visit visit) => [.. visit.Members!.Append(visit.Leader!).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Others(DrawRecord record, int except) =>
        record.Visits!.Where((_, index) => index != except).Select(visit => $"{visit.ObjectId} {visit.Leader} {string.Join(' ', visit.Members!)}");

    private static Dictionary<string, int> Loads(DrawRecord record) =>
        record.Visits!.SelectMany(Team).GroupBy(officer => officer).OrderBy(group => group.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count());
}
