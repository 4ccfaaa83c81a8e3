using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Oversight.PlanDraws.Records;
using Oversight.PlanDraws.Tests.Support;
using Oversight.PlanDraws.Verification;

namespace Oversight.PlanDraws.Tests;

public sealed class DrawRunnerTests
{
    [Fact]
    public void Run_OnePlan_IsTheSmallestTicketsByTheShellsRecipe()
    {
        using var province = Province.County("shancheng", objects: 60, officers: 4, ratio: "0.1");
        var plan = province.Draw(Requests.For("shancheng")).Plans.Single();
        var prefix = Hex("3-6-1-4|shancheng|P1|objects|0");
        var expected = Enumerable.Range(0, 60).Select(Province.IdOf)
            .Select(id => (Id: id, Ticket: Hex(prefix + id)))
            .OrderBy(one => one.Ticket, StringComparer.Ordinal)
            .Take(6);
        Assert.Equal(expected, plan.Drawn!.Select(one => (one.ObjectId, one.Ticket)));
        Assert.Equal(prefix, plan.KeySha256);
        Assert.Equal(new Stratum("全部", 0.1m, 60, 60, 6), plan.Strata.Single());
    }

    [Fact]
    public void Run_Register_IsTheSortedLinesAndTheirHash()
    {
        using var province = Province.County("shancheng", objects: 30, officers: 4, ratio: "0.1");
        using var text = new MemoryStream();
        var plan = province.Draw(Requests.For("shancheng") with { Stratify = ["category"] }, registers: name => name == "P1.register.tsv" ? text : Stream.Null).Plans.Single();
        var lines = string.Concat(Enumerable.Range(0, 30).Select(i => $"{Province.IdOf(i)}\tcategory=enterprise\n"));
        Assert.Equal(lines, Encoding.UTF8.GetString(text.ToArray()));
        Assert.Equal(new RecordedRegister(30, Hex(lines)), plan.Register);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(16)]
    public void Run_AnyThreadsAndShuffledRows_GivesTheSameBytes(int threads)
    {
        using var sample = Province.Sample();
        var request = Requests.For("xinzhou", "XZ-P2022-0000001", "XZ-P2022-0000002") with { Stratify = ["industry", "district"] };
        var expected = Bytes(sample.Draw(request, threads: 1));
        sample.Execute("CREATE OR REPLACE TABLE objects AS SELECT * FROM objects ORDER BY hash(object_id, 7)");
        Assert.Equal(expected, Bytes(sample.Draw(request, threads)));
    }

    [Fact]
    public void Run_WithoutSeed_IsTheCommitmentOfTheLaterDraw()
    {
        using var sample = Province.Sample();
        var request = Requests.For("zibo", "ZB-P2022-0000001");
        var (commitment, draw) = (sample.Draw(request with { Seed = null }), sample.Draw(request));
        Assert.Equal(("commitment", "draw"), (commitment.Kind, draw.Kind));
        Assert.Equal(
            JsonSerializer.Serialize(draw.Plans.Select(plan => (plan.Register, plan.Strata, plan.LeftOut))),
            JsonSerializer.Serialize(commitment.Plans.Select(plan => (plan.Register, plan.Strata, plan.LeftOut))));
        Assert.Null(CommitmentCheck.First(draw, commitment));
        Assert.Equal("request.round", CommitmentCheck.First(sample.Draw(request with { Round = 1 }), commitment)?.Field);
        sample.Execute("UPDATE officers SET on_duty = false WHERE officer_id = (SELECT min(officer_id) FROM officers WHERE j = (SELECT j FROM jurisdictions WHERE id = 'zibo') AND on_duty AND NOT auxiliary)");
        Assert.Equal("officers.rows", CommitmentCheck.First(sample.Draw(request), commitment)?.Field);
        Assert.Null(commitment.Plans.Single().Drawn);
        Assert.Null(commitment.Visits);
    }

    [Fact]
    public void Run_ExemptObjects_AreSkippedAndReplacedByTheNextTickets()
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.25");
        var free = province.Draw(Requests.For("zibo")).Plans.Single().Drawn!;
        var all = province.Draw(Requests.For("zibo") with { Ratio = 1 }).Plans.Single().Drawn!.Select(one => one.ObjectId).ToArray();
        province.Execute($"UPDATE objects SET exempt_from = DATE '2022-03-01' WHERE object_id IN ('{free[2].ObjectId}', '{all[10]}')");
        var plan = province.Draw(Requests.For("zibo")).Plans.Single();
        Assert.Equal([.. all[..2], .. all[3..10], all[11]], plan.Drawn!.Select(one => one.ObjectId));
        Assert.Equal([.. Enumerable.Repeat("drawn", 9), "replacement"], plan.Drawn!.Select(one => one.State));
        Assert.Equal(
            [(all[2], "zibo.9.exempt-draw", all[11]), (all[10], "zibo.9.exempt-draw", (string?)null)],
            plan.Skipped!.Select(one => (one.ObjectId, one.Rule, one.ReplacedBy)));
    }

    [Fact]
    public void Run_TwoPlans_MergeTheirObjectsIntoJointVisits()
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");
        var record = province.Draw(Requests.For("zibo", "P1", "P2"));
        var drawn = record.Plans.ToDictionary(plan => plan.PlanId, plan => plan.Drawn!.Select(one => one.ObjectId).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(drawn["P1"].Union(drawn["P2"]).Order(StringComparer.Ordinal), record.Visits!.Select(visit => visit.ObjectId));
        Assert.Contains(record.Visits!, visit => visit.Joint);
        Assert.All(record.Visits!, visit =>
        {
            Assert.Equal(drawn.Where(plan => plan.Value.Contains(visit.ObjectId)).Select(plan => plan.Key), visit.Plans);
            Assert.Equal(visit.Plans.Count == 2, visit.Joint);
        });
    }

    [Fact]
    public void Run_HighRatioOfAKeyItem_DrawsTheOrderOfVisits()
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");
        Assert.Null(province.Draw(Requests.For("zibo")).Plans.Single().Batches);
        province.Execute("UPDATE items SET tier = 1");

        // A ratio that is asked for stands in the plan's place, before the rules too.
        Assert.Null(province.Draw(Requests.For("zibo") with { Ratio = 0.4m }).Plans.Single().Batches);
        var plan = province.Draw(Requests.For("zibo")).Plans.Single();
        Assert.Equal("zibo.5.batches", plan.Batches?.Rule);
        var prefix = Hex("3-6-1-4|zibo|P1|batch|0");
        Assert.Equal(
            plan.Drawn!.OrderBy(one => Hex(prefix + one.ObjectId), StringComparer.Ordinal).Select(one => one.ObjectId),
            plan.Drawn!.OrderBy(one => one.VisitOrder).Select(one => one.ObjectId));
    }

    [Fact]
    public void Run_Teams_AreOfTheSectionDistinctAndWithoutConflict()
    {
        using var province = Province.County("zibo", objects: 40, officers: 8, ratio: "0.5");
        province.Execute($"INSERT INTO conflicts (j, officer_id, object_id) SELECT j, 'F00', object_id FROM objects WHERE object_id < '{Province.IdOf(30)}'");
        var record = province.Draw(Requests.For("zibo"));
        Assert.Equal(20, record.Visits!.Count);
        Assert.All(record.Visits!, visit =>
        {
            string[] team = [visit.Leader!, .. visit.Members!];
            Assert.Equal(2, team.Distinct(StringComparer.Ordinal).Count());
            Assert.All(team, officer => Assert.Equal(0, int.Parse(officer[1..], null) % 2));
            Assert.False(team.Contains("F00") && string.CompareOrdinal(visit.ObjectId, Province.IdOf(30)) < 0);
        });
        Assert.Equal(40, record.Teams!.Loads.Sum(load => load.Visits));
    }

    [Fact]
    public void Run_TooFewOfficers_NamesThemAndWhatWouldDo()
    {
        using var province = Province.County("zibo", objects: 40, officers: 2, ratio: "0.5");
        var refused = Assert.Throws<DrawException>(() => province.Draw(Requests.For("zibo")));
        Assert.Contains("F00", refused.Message, StringComparison.Ordinal);
        Assert.Contains("--cross-section", refused.Message, StringComparison.Ordinal);
        Assert.Equal(20, province.Draw(Requests.For("zibo") with { CrossSection = true }).Visits!.Count);
    }

    [Fact]
    public void Write_RealRecords_FollowTheShippedSchema()
    {
        using var sample = Province.Sample();
        var requests = new[]
        {
            Requests.For("zibo", "ZB-P2022-0000001", "ZB-P2022-0000002") with { SeedSource = "dice", MaxLoad = 100 },
            Requests.For("zibo", "ZB-P2022-0000001") with { Seed = null },
            Requests.For("xinzhou", "XZ-P2022-0000001") with { Teams = false, Stratify = ["credit_grade"] },
        };
        var folder = Directory.CreateTempSubdirectory("draw-schema-").FullName;
        try
        {
            var files = requests.Select((request, number) =>
            {
                var file = Path.Combine(folder, $"{number}.json");
                File.WriteAllBytes(file, Bytes(sample.Draw(request)));
                return file;
            }).ToArray();
            var schema = Path.Combine(Province.RepositoryRoot, "engine", "Oversight.PlanDraws", "schemas", "draw-record.schema.json");
            Assert.All(JsonSchema.Faults(schema, files), Assert.Empty);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Bytes(DrawRecord record)
    {
        using var stream = new MemoryStream();
        DrawRecordJson.Write(record, stream);
        return stream.ToArray();
    }

    private static string Hex(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
