namespace Oversight.Datasets.Tests.Slow;

/// <summary>Shancheng's rules, read off the catalogue.</summary>
internal static class SlowShancheng
{
    public static void Check(SlowJurisdiction j)
    {
        j.Must("shancheng.2.1.legal-basis", j.Inspections, i => j.Item(i)?["legal_basis"] is not null);
        j.Must("shancheng.4.1.items", j.Items, i => i.HasAll("legal_basis", "section", "title", "method"), "item");
        j.Must("shancheng.4.1.certified", j.Inspections, i => j.Team(i).All(a => SlowJurisdiction.Certified(j.Officer(a["officer_id"]), i.Day("inspected_on")!.Value)));
        foreach (SlowRow later in j.RandomPairs().Where(p => p.Earlier["item_id"] != p.Later["item_id"]
            && p.Earlier["inspected_on"] != p.Later["inspected_on"] && (p.Later["joint_id"] is null || p.Later["joint_id"] != p.Earlier["joint_id"]))
            .Select(p => p.Later).Distinct())
        {
            j.Fail("shancheng.4.2.joint", "inspection", later["inspection_id"]);
        }

        j.Must("shancheng.4.2.ratio-superior", j.YearPlans, p => j.Item(p)!["authority"] != "superior" || p.Number("ratio") == j.Item(p)!.Number("superior_ratio"), "plan");
        j.Must("shancheng.4.2.ratio-own", j.YearPlans, p => j.Item(p)!["authority"] == "superior"
            || (!(p.Number("ratio") > j.Item(p)!.Number("ratio_max")) && !(p.Int("frequency") > j.Item(p)!.Int("frequency_max"))), "plan");
        j.Must("shancheng.4.2.record", j.Inspections, i => !SlowJurisdiction.Completed(i) || i.Flag("signed") || i.Flag("refusal_noted"));
        j.Deadline("shancheng.4.3.publish-normal", j.Valid.Where(i => i["result"] == "no_problem"), i => j.Due(i, "completed_on", 20), "published_on");
        j.Deadline("shancheng.4.3.publish-problem", j.Valid.Where(SlowJurisdiction.Problem), i => j.Due(i, "decision_on", 20), "published_on");
        j.Must("shancheng.4.3.refusal", j.Inspections, i => !SlowJurisdiction.Completed(i) || i["result"] is not ("uncooperative" or "falsified")
            || (i["decision"] is not (null or "none") && i["published_on"] is not null));
        j.Must("shancheng.4.3.transfer", j.Inspections, i => i["violation"] != "criminal" || i["decision"] == "transferred");
        if (j.Coverage(j.Active.Where(j.Flagged)) < j.Coverage(j.Active.Where(o => !j.Flagged(o))))
        {
            j.Fail("shancheng.4.3.intensify", "jurisdiction", j.Id);
        }

        foreach (string name in new[] { "items", "officers", "sharing" })
        {
            j.Milestone("shancheng.annex." + name, name, new DateOnly(2016, 10, 10));
        }

        foreach (string name in new[] { "credit", "green-channel", "joint-plan" })
        {
            j.Milestone("shancheng.annex." + name, name, new DateOnly(2016, 12, 31));
        }
    }
}
