using Oversight.Policies.Draws;
using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Draws;

/// <summary>Frames of draws under the built packs, worked out by hand from their documents.</summary>
public sealed class SamplingFrameBuilderTests
{
    private static readonly DateOnly March = new(2022, 3, 14);

    [Fact]
    public void Build_Shuozhou_DrawsGradeAAtHalfTheRatio()
    {
        var built = new DrawWorld("shuozhou").Plan("P", 2022, 0.2)
            .Object("A", row => row with { CreditGrade = "A" })
            .Object("B", row => row with { CreditGrade = "B" })
            .Object("none")
            .Frame("P", March)!;

        Assert.True(built.Frame.IsInForce);
        Assert.Equal([null, "grade A"], built.Frame.Classes.Select(one => one.Name?.En));
        Assert.Equal([1m, 0.5m], built.Frame.Classes.Select(one => one.Factor));
        Assert.Equal((1, 0), built.Rows["A"]);
        Assert.Equal((0, 0), built.Rows["B"]);
        Assert.Equal((0, 0), built.Rows["none"]);
        Assert.Empty(built.Frame.Exemptions);
        Assert.Null(built.Frame.Batches);
        Assert.Empty(built.LeftOut);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void Build_Xinzhou_TellsFourGradesApart(int threads)
    {
        var world = new DrawWorld("xinzhou").Plan("P", 2022, 0.1);
        foreach (var grade in (string?[])["A", "B", "C", "D", null])
        {
            // More than a batch of rows of each, so that several threads have some.
            for (var number = 0; number < 500; number++)
            {
                world.Object($"{grade}{number}", row => row with { CreditGrade = grade });
            }
        }

        var built = world.Frame("P", March, threads)!;

        Assert.Equal([null, "A级", "B级", "C级", "D级"], built.Frame.Classes.Select(one => one.Name?.Zh));
        Assert.Equal([1m, 0.5m, 1m, 2m, 4m], built.Frame.Classes.Select(one => one.Factor));
        Assert.Equal(2500, built.Rows.Count);
        Assert.All(built.Rows, row => Assert.Equal(("ABCD".IndexOf(row.Key[0], StringComparison.Ordinal) + 1, 0), row.Value));
    }

    [Fact]
    public void Build_Xinzhou_LeavesOutWhoIsUnderObservation()
    {
        var built = new DrawWorld("xinzhou").Plan("P", 2022, 0.1)
            .Object("first day", row => row with { CreditGrade = "A", NewEconomy = true, RegisteredOn = March })
            .Object("last day", row => row with { CreditGrade = "B", NewEconomy = true, RegisteredOn = March.AddYears(-1).AddDays(1) })
            .Object("over", row => row with { CreditGrade = "A", NewEconomy = true, RegisteredOn = March.AddYears(-1) })
            .Object("old economy", row => row with { CreditGrade = "A", RegisteredOn = March })
            .Frame("P", March)!;

        Assert.Equal(["old economy", "over"], built.Ids);
        Assert.Equal([(LeftOutReason.Spared, "xinzhou.2.7.observation", 2)], built.LeftOut);
    }

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData("environment", null, 0)]
    [InlineData("safety", null, 0)]
    [InlineData("quality", null, 1)]
    [InlineData(null, "superior", 0)]
    [InlineData(null, "own", 1)]
    public void Build_ZiboExemptFirm_KeepsItWithItsExemption(string? domain, string? authority, int state)
    {
        var built = new DrawWorld("zibo").Plan("P", 2022, 0.2, item => item with { Domain = domain, Authority = authority })
            .Object("exempt", row => row with { ExemptFrom = March, ExemptTo = March })
            .Object("no longer", row => row with { ExemptTo = March.AddDays(-1) })
            .Frame("P", March)!;

        Assert.Equal((0, state), built.Rows["exempt"]);
        Assert.Equal((0, 0), built.Rows["no longer"]);
        Assert.Equal(["zibo.9.exempt-draw"], built.Frame.Exemptions.Select(rule => rule.Id));
        Assert.Empty(built.LeftOut);
    }

    [Fact]
    public void Build_ZiboCapUsedUpOnTheItem_LeavesOutWhoIsNotFlagged()
    {
        DateOnly[] twice = [new(2022, 1, 10), new(2022, 2, 10)];
        var built = new DrawWorld("zibo").Plan("P", 2022, 0.2).Plan("Q", 2022, 0.2)
            .Object("capped").Inspected("capped", "T-P", twice)
            .Object("capped later").Inspected("capped later", "T-P", new(2022, 1, 10), new(2022, 12, 31))
            .Object("flagged", row => row with { Complaints = 2 }).Inspected("flagged", "T-P", twice)
            .Object("once").Inspected("once", "T-P", new DateOnly(2022, 1, 10))
            .Object("other item").Inspected("other item", "T-Q", twice)
            .Object("an item each").Inspected("an item each", "T-P", new DateOnly(2022, 1, 10)).Inspected("an item each", "T-Q", new DateOnly(2022, 2, 10))
            .Object("last year").Inspected("last year", "T-P", new(2021, 11, 1), new(2021, 12, 1))
            .Object("special").InspectedAs("special", "special", "T-P", twice)
            .Frame("P", March)!;

        Assert.Equal(["an item each", "flagged", "last year", "once", "other item", "special"], built.Ids);
        Assert.Equal([(LeftOutReason.CapUsedUp, "zibo.12.frequency", 2)], built.LeftOut);
    }

    [Fact]
    public void Build_JintanCapUsedUp_LeavesOutWhateverTheItem()
    {
        var world = new DrawWorld("jintan").Plan("P", 2022, 0.2)
            .Object("capped").Inspected("capped", "T-P", new DateOnly(2022, 1, 10)).Inspected("capped", "other", new DateOnly(2022, 2, 10))
            .Object("one visit").Object("free");
        foreach (var item in (string[])["T-P", "other"])
        {
            world.Inspected("one visit", item, new DateOnly(2022, 1, 10));
            world.Data.Inspections[^1] = world.Data.Inspections[^1] with { JointId = "J1" };
        }

        var built = world.Frame("P", March)!;

        Assert.Equal(["free", "one visit"], built.Ids);
        Assert.Equal([(LeftOutReason.CapUsedUp, "jintan.2.1.4.frequency", 1)], built.LeftOut);
    }

    [Fact]
    public void Build_PlanWithoutItem_CapsNothingByItem()
    {
        var world = new DrawWorld("zibo").Plan("P", 2022, 0.2).Object("O").Inspected("O", "T-P", new(2022, 1, 10), new(2022, 2, 10));
        world.Data.Plans[0] = world.Data.Plans[0] with { ItemId = null };

        Assert.Equal(["O"], world.Frame("P", March)!.Ids);
    }

    [Fact]
    public void Build_ObjectsNotActive_AreLeftOutForThatReasonFirst()
    {
        var built = new DrawWorld("zibo").Plan("P", 2022, 0.2, item => item with { ObjectCategory = "企业" })
            .Object("active")
            .Object("closed", row => row with { Status = "closed", Category = "product" })
            .Object("next year", row => row with { RegisteredOn = new DateOnly(2023, 1, 1) })
            .Frame("P", March)!;

        Assert.Equal(["active"], built.Ids);
        Assert.Equal([(LeftOutReason.Inactive, null, 2)], built.LeftOut);
    }

    [Theory]
    [InlineData("企业", "E")]
    [InlineData("enterprise;individual", "E I")]
    [InlineData("Individual、产品", "I P")]
    [InlineData("项目/行为，企业", "E J R")]
    [InlineData("firms", "E I J P R")]
    [InlineData("企业;shops", "E I J P R")]
    [InlineData(" ; ", "E I J P R")]
    [InlineData(null, "E I J P R")]
    public void Build_CategoryOfTheItem_DecidesWhereItsWordsAreKnown(string? category, string drawn)
    {
        var built = new DrawWorld("shuozhou").Plan("P", 2022, 0.2, item => item with { ObjectCategory = category })
            .Object("E", row => row with { Category = "enterprise" })
            .Object("I", row => row with { Category = "individual" })
            .Object("P", row => row with { Category = "product" })
            .Object("J", row => row with { Category = "project" })
            .Object("R", row => row with { Category = "practice" })
            .Frame("P", March)!;

        Assert.Equal(drawn.Split(' '), built.Ids);
        Assert.Equal(5 - built.Rows.Count, built.Frame.LeftOut.Single(left => left.Reason == LeftOutReason.Category).Count);
    }

    [Fact]
    public void Build_DocumentNotInForce_ShapesNothing()
    {
        // The day before Zibo's first.
        var day = new DateOnly(2020, 6, 5);
        var built = new DrawWorld("zibo").Plan("P", 2020, 0.9, item => item with { Tier = "key" })
            .Object("exempt", row => row with { ExemptFrom = day })
            .Object("capped").Inspected("capped", "T-P", new(2020, 7, 1), new(2020, 8, 1))
            .Object("closed", row => row with { Status = "closed" })
            .Frame("P", day)!;

        Assert.False(built.Frame.IsInForce);
        Assert.Equal([new FrameClass(null, 1)], built.Frame.Classes);
        Assert.Empty(built.Frame.Exemptions);
        Assert.Null(built.Frame.Batches);
        Assert.All(built.Rows.Values, row => Assert.Equal((0, 0), row));
        Assert.Equal(["capped", "exempt"], built.Ids);
        Assert.Equal([LeftOutReason.Inactive, LeftOutReason.Category], built.Frame.LeftOut.Select(left => left.Reason));
    }

    [Fact]
    public void Build_XinzhouAfterItsYear_SparesNobody()
    {
        var built = new DrawWorld("xinzhou").Plan("P", 2023, 0.1)
            .Object("new", row => row with { CreditGrade = "A", NewEconomy = true, RegisteredOn = new DateOnly(2022, 12, 1) })
            .Frame("P", new DateOnly(2023, 1, 1))!;

        Assert.Equal(["new"], built.Ids);
        Assert.DoesNotContain(built.Frame.LeftOut, left => left.Reason == LeftOutReason.Spared);
    }

    [Theory]
    [InlineData("key", 0.5, "zibo.5.batches")]
    [InlineData("key", 0.49, null)]
    [InlineData("general", 0.5, null)]
    public void Build_ZiboKeyItemAtAHighRatio_DrawsBatches(string tier, double ratio, string? rule)
    {
        var built = new DrawWorld("zibo").Plan("P", 2022, ratio, item => item with { Tier = tier }).Object("O").Frame("P", March)!;

        Assert.Equal(rule, built.Frame.Batches?.Id);
    }

    [Fact]
    public void Build_UnknownPlan_IsNull()
    {
        var world = new DrawWorld("zibo").Plan("P", 2022, 0.2).Object("O");
        world.Data.Plans.Add(new PlanRow { PlanId = "Q", Jurisdiction = "jintan", Year = 2022, ItemId = "T-P", Ratio = 0.2 });

        Assert.Null(world.Frame("R", March));
        Assert.Null(world.Frame("Q", March));
    }

    [Fact]
    public void Build_ObjectsOfOtherJurisdictions_AreNeitherDrawnNorCounted()
    {
        var world = new DrawWorld("zibo").Plan("P", 2022, 0.2).Object("O");
        world.Data.Objects.Add(new ObjectRow { ObjectId = "foreign", Jurisdiction = "jintan", Name = "Firm" });
        world.Data.Objects.Add(new ObjectRow { ObjectId = "foreign, closed", Jurisdiction = "jintan", Name = "Firm", Status = "closed" });

        var built = world.Frame("P", March)!;

        Assert.Equal(["O"], built.Ids);
        Assert.Empty(built.LeftOut);
    }
}
