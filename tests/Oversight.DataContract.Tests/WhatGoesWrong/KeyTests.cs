using Oversight.DataContract.Tests.Sentences;
using Oversight.DataContract.Tests.Support;

namespace Oversight.DataContract.Tests.WhatGoesWrong;

/// <summary>Keys and references for which a row is rejected, or kept and listed.</summary>
public sealed class KeyTests : ContractTest
{
    [Sentence("wrong.key-null")]
    public void Key_Null_RejectsTheRow()
    {
        var data = OneOfEach()
            .Object("").Object("O9", new { jurisdiction = "" })
            .Officer("").Officer("P9", new { jurisdiction = "" })
            .Item("").Item("I9", new { jurisdiction = "" })
            .Plan("").Plan("L9", new { jurisdiction = "" })
            .Draw("").Draw("D9", new { jurisdiction = "" })
            .Inspection("", "2022-03-01").Inspection("N9", "2022-03-01", new { jurisdiction = "" })
            .Member("", "O1").Member("D1", "").Member("D1", "O1", new { jurisdiction = "" })
            .Assignment("", "P1").Assignment("N1", "").Assignment("N1", "P1", new { jurisdiction = "" })
            .Conflict("", "O1").Conflict("P1", "")
            .Objection("", "N1", "2022-04-01").Objection("B9", "N1", "2022-04-01", new { jurisdiction = "" })
            .Milestone("", 2022, null).Milestone("norms", 2022, null, new { jurisdiction = "" });
        Assert.Equal(
            [
                "assignments|4|inspection_id", "assignments|5|officer_id", "assignments|6|jurisdiction",
                "conflicts|3|officer_id", "conflicts|4|object_id",
                "draw_members|3|draw_id", "draw_members|4|object_id", "draw_members|5|jurisdiction",
                "draws|3|draw_id", "draws|4|jurisdiction",
                "inspections|3|inspection_id", "inspections|4|jurisdiction",
                "items|3|item_id", "items|4|jurisdiction",
                "milestones|3|milestone", "milestones|4|jurisdiction",
                "objections|3|objection_id", "objections|4|jurisdiction",
                "objects|3|object_id", "objects|4|jurisdiction",
                "officers|4|officer_id", "officers|5|jurisdiction",
                "plans|3|plan_id", "plans|4|jurisdiction",
            ],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column")));
    }

    [Sentence("wrong.key-repeats")]
    [Also("reading.6-key")]
    public void Key_OfAnEarlierRow_RejectsTheRow()
    {
        var data = OneOfEach()
            .Object("O1").Officer("P1").Item("I1").Plan("L1").Draw("D1").Inspection("N1", "2022-03-02")
            .Member("D1", "O1").Assignment("N1", "P1").Conflict("P2", "O1").Objection("B1", "N1", "2022-04-02")
            .Milestone("norms", 2022, "2022-05-05")
            .Milestone("norms", 2023, null);
        Assert.Equal(
            [
                "assignments|4|officer_id", "conflicts|3|object_id", "draw_members|3|object_id", "draws|3|draw_id",
                "inspections|3|inspection_id", "items|3|item_id", "milestones|3|year", "objections|3|objection_id",
                "objects|3|object_id", "officers|4|officer_id", "plans|3|plan_id",
            ],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column")));
    }

    [Sentence("wrong.key-repeats")]
    public void Key_Repeated_LeavesTheFirstRowInFileOrder()
    {
        var data = Dataset.Of("zibo")
            .Inspection("N2", "2022-03-01", new { notice_served = false })
            .Inspection("N1", "2022-03-05", new { notice_served = true })
            .Inspection("N2", "2022-02-01", new { notice_served = true })
            .Inspection("N1", "2022-01-05", new { notice_served = false })
            .Inspection("N1", "2022-04-05", new { notice_served = false });
        var report = Run(data);
        Assert.Equal(["N2"], report.Subjects("zibo.15.notice"));
        Assert.Equal(["4|N2", "5|N1", "6|N1"], report.Rejects.Select(row => row.Cells("line", "value")));
    }

    [Sentence("wrong.reference")]
    public void Reference_ToNoRow_RejectsTheRow()
    {
        var data = OneOfEach()
            .Inspection("N2", "2022-03-01", new { object_id = "O9" })
            .Inspection("N3", "2022-03-01", new { object_id = "" })
            .Member("D1", "O9")
            .Assignment("N9", "P1").Assignment("N1", "P9")
            .Conflict("P9", "O1").Conflict("P1", "O9")
            .Objection("B2", "N9", "2022-04-01").Objection("B3", "", "2022-04-01");
        Assert.Equal(
            [
                "assignments|4|inspection_id|N9", "assignments|5|officer_id|P9", "conflicts|3|officer_id|P9", "conflicts|4|object_id|O9",
                "draw_members|3|object_id|O9", "inspections|3|object_id|O9", "inspections|4|object_id|",
                "objections|3|inspection_id|N9", "objections|4|inspection_id|",
            ],
            Run(data).Rejects.Select(row => row.Cells("table", "line", "column", "value")));
    }

    [Sentence("wrong.cascade")]
    public void Reference_ToARejectedRow_RejectsTheRowAndSoOn()
    {
        // O2 is rejected, and with it N2, and with it a team and an objection; P3 takes an assignment and a conflict along.
        var data = OneOfEach()
            .Object("O2", new { registered_on = "yesterday" })
            .Officer("P3", new { on_duty = "maybe" })
            .Inspection("N2", "2022-03-01", new { object_id = "O2" })
            .Member("D1", "O2")
            .Team("N2", "P1", "P2")
            .Assignment("N1", "P3")
            .Conflict("P3", "O1").Conflict("P1", "O2")
            .Objection("B2", "N2", "2022-04-01");
        var report = Run(data);
        Assert.Equal(
            [
                "assignments|4|inspection_id|N2", "assignments|5|inspection_id|N2", "assignments|6|officer_id|P3",
                "conflicts|3|officer_id|P3", "conflicts|4|object_id|O2", "draw_members|3|object_id|O2", "inspections|3|object_id|O2",
                "objections|3|inspection_id|N2", "objects|3|registered_on|yesterday", "officers|4|on_duty|maybe",
            ],
            report.Rejects.Select(row => row.Cells("table", "line", "column", "value")));
        Assert.Equal(1, report.Count("zibo.15.notice").Checked);
    }

    [Sentence("wrong.kept")]
    [Also("wrong.rejects-action")]
    public void OtherReference_ToNoRow_IsKeptAndListed()
    {
        var data = OneOfEach()
            .Inspection("N2", "2022-03-01", new { item_id = "I9" })
            .Inspection("N3", "2022-03-01", new { plan_id = "L9" })
            .Inspection("N4", "2022-03-01", new { draw_id = "D9" })
            .Plan("L2", new { item_id = "I9" })
            .Draw("D2", new { plan_id = "L9" })
            .Member("D9", "O1")
            .Assignment("N2", "P1", new { replaces = "P9" });
        var report = Run(data);
        Assert.Equal(
            [
                "assignments|4|replaces|P9|kept", "draw_members|3|draw_id|D9|kept", "draws|3|plan_id|L9|kept",
                "inspections|3|item_id|I9|kept", "inspections|4|plan_id|L9|kept", "inspections|5|draw_id|D9|kept",
                "plans|3|item_id|I9|kept",
            ],
            report.Rejects.Select(row => row.Cells("table", "line", "column", "value", "action")));
        Assert.Equal(4, report.Count("zibo.15.notice").Checked);
        Assert.Equal(2, report.Count("zibo.8.content").Checked);
        Assert.Equal(2, report.Count("zibo.9.witness").Checked);
    }

    [Sentence("wrong.kept")]
    public void OtherReference_ToARejectedRow_IsKeptAndListedToo()
    {
        // Of a rejected row there is no row to refer to.
        var data = OneOfEach()
            .Item("I2", new { published_on = "soon" }).Plan("L2", new { month = 13 }).Draw("D2", new { drawn_on = "" }).Officer("P3", new { on_duty = "maybe" })
            .Inspection("N2", "2022-03-01", new { item_id = "I2", plan_id = "L2", draw_id = "D2" })
            .Assignment("N2", "P1", new { replaces = "P3" });
        var report = Run(data);
        Assert.Equal(
            ["assignments|replaces|P3", "inspections|draw_id|D2", "inspections|item_id|I2", "inspections|plan_id|L2"],
            report.Rejects.Where(row => row["action"] == "kept").Select(row => row.Cells("table", "column", "value")).Order());
        Assert.Contains("N2", report.Subjects("zibo.2.legal-basis"));
    }

    [Sentence("wrong.kept-facts")]
    public void Facts_OfAMissingRow_ReadAsNull()
    {
        var data = Dataset.Of("zibo", "shuozhou", "shancheng")
            .Object("O2", new { exempt_from = "2022-01-01" }).Item("I2", new { domain = "safety" })
            .Inspection("item", "2022-03-01", new { item_id = "I9" })
            .Inspection("plan", "2022-03-01", new { plan_id = "L9" })
            .Inspection("draw", "2022-03-01", new { draw_id = "D9" }).Assignment("draw", "P1", new { method = "designated" })
            .Inspection("exempt, no item", "2022-03-01", new { object_id = "O2", item_id = "I9" })
            .Inspection("exempt, safety", "2022-03-01", new { object_id = "O2", item_id = "I2" })
            .Inspection("exempt, no draw", "2022-03-01", new { object_id = "O2", draw_id = "D9" })
            .Plan("L2", new { item_id = "I9", ratio = "0.9" })
            .In("shuozhou").Inspection("plan", "2022-03-01", new { plan_id = "L9" })
            .In("shancheng").Plan("L2", new { item_id = "I9", ratio = "0.9" });
        var report = Run(data);
        Assert.Equal(["exempt, no item", "item"], report.Subjects("zibo.2.legal-basis"));
        Assert.Contains("plan", report.Subjects("zibo.2.planned"));
        Assert.Equal(["draw"], report.Subjects("zibo.10.designation"));
        Assert.Equal(["exempt, no item"], report.Subjects("zibo.9.exempt"));
        Assert.Equal(new Tally(1, 0, 0, 1), report.Count("zibo.5.general-ratio"));
        Assert.Equal(["plan"], report.Subjects("shuozhou.11.planned"));
        Assert.Equal(new Tally(0, 0, 0, 1), report.Count("shuozhou.13.window"));

        // The missing item has no authority, not the default one: L2 is neither an own plan nor a superior one.
        Assert.Equal(1, report.Count("shancheng.4.2.ratio-own").Checked);
        Assert.Equal(0, report.Count("shancheng.4.2.ratio-superior").Checked);
    }

    private static Dataset OneOfEach() => Dataset.Of("zibo")
        .Inspection("N1", "2022-03-01").Team("N1", "P1", "P2").Member("D1", "O1").Conflict("P2", "O1")
        .Objection("B1", "N1", "2022-04-01").Milestone("norms", 2022, null);
}
