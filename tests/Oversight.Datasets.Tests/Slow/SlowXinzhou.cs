namespace Oversight.Datasets.Tests.Slow;

/// <summary>Xinzhou's rules, read off the catalogue.</summary>
internal static class SlowXinzhou
{
    public static void Check(SlowJurisdiction j)
    {
        j.Must("xinzhou.2.1.platform", j.YearDraws, d => d["method"] == "platform", "draw");
        j.Must("xinzhou.2.2.items", j.Items, j.PublishedByCutOff, "item");
        if (!(j.Items.Min(i => i.Day("published_on")) <= new DateOnly(2022, 6, 30)))
        {
            j.Fail("xinzhou.2.2.list-by-june", "jurisdiction", j.Id);
        }

        j.Must("xinzhou.2.2.content", j.Items, i => i.HasAll("object_category", "legal_basis", "section", "title", "method"), "item");
        j.Must("xinzhou.2.3.classified", j.Officers, o => o["specialties"] is not null, "officer");
        j.Milestone("xinzhou.2.4.norms", "norms", new DateOnly(2022, 6, 30));
        if (!j.YearPlans.Any(p => p["month"] is null))
        {
            j.Fail("xinzhou.2.5.annual-plan", "jurisdiction", j.Id);
        }

        j.Deadline("xinzhou.2.5.plan-published", j.YearPlans.Where(p => p["month"] is null), _ => new DateOnly(2022, 4, 30), "published_on", "plan");
        j.Must("xinzhou.2.5.adjustment-filed", j.YearPlans, p => p["adjusted_on"] is null || p["adjustment_filed_on"] is not null, "plan");
        foreach (SlowRow later in j.RandomPairs().Where(p => (p.Earlier["plan_id"], p.Earlier["item_id"]) != (p.Later["plan_id"], p.Later["item_id"])
            && j.WindowsOverlap(p.Earlier, p.Later) && (p.Later["joint_id"] is null || p.Later["joint_id"] != p.Earlier["joint_id"]))
            .Select(p => p.Later).Distinct())
        {
            j.Fail("xinzhou.2.5.joint", "inspection", later["inspection_id"]);
        }

        j.Must("xinzhou.2.5.special-joint", j.Inspections, i => i["source"] is not ("special" or "assigned" or "transferred") || i["joint_id"] is not null);
        j.Must("xinzhou.2.6.random-team", j.Random, i => j.Team(i).All(a => a["method"] is "random" or "swap"));
        List<decimal> grades = [.. new[] { "A", "B", "C", "D" }.Select(g => j.Coverage(j.Active.Where(o => o["credit_grade"] == g))).OfType<decimal>()];
        if (grades.Zip(grades.Skip(1)).Any(p => p.First > p.Second))
        {
            j.Fail("xinzhou.2.6.credit-ratio", "jurisdiction", j.Id);
        }

        if (j.Random.Any(i => SlowJurisdiction.Completed(i) && !j.PublishedByCutOff(i)))
        {
            j.Fail("xinzhou.2.6.published", "jurisdiction", j.Id);
        }

        j.Deadline("xinzhou.2.6.completed", j.Valid.Where(i => i["source"] == "random"),
            i => j.Plan(i) is { } p ? new DateOnly(p.Int("year")!.Value, 12, 31) : null, "completed_on");
        List<SlowRow> joint = [.. j.YearPlans.Where(p => p.Flag("joint"))];
        if (joint.Count > 0 && joint.Count(p => p.Flag("uses_credit_grade")) < 0.6m * joint.Count)
        {
            j.Fail("xinzhou.2.7.credit-application", "jurisdiction", j.Id);
        }

        j.Must("xinzhou.2.7.observation", j.Random, i => j.Object(i) is var o && (!o.Flag("new_economy") || o["credit_grade"] is not ("A" or "B")
            || i.Day("inspected_on") < o.Day("registered_on") || i.Day("inspected_on") >= o.Day("registered_on")!.Value.AddMonths(12)));
        j.Must("xinzhou.2.8.ledger", j.Inspections, i => !SlowJurisdiction.Problem(i) || i["rectify_due"] is not null);
        j.Deadline("xinzhou.2.8.rectified", j.Valid, i => i.Day("rectify_due"), "rectified_on");
        j.Must("xinzhou.2.8.transfer", j.Inspections, i => i["violation"] != "criminal" || i["decision"] == "transferred");
        j.Milestone("xinzhou.3.4.plans", "plans", new DateOnly(2022, 4, 15));
        j.Milestone("xinzhou.3.4.rules", "rules", new DateOnly(2022, 6, 30));
        j.Milestone("xinzhou.3.4.half-year", "half-year", new DateOnly(2022, 6, 10));
        j.Milestone("xinzhou.3.4.annual", "annual", new DateOnly(2022, 12, 10));
    }
}
