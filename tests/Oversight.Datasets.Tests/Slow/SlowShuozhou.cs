namespace Oversight.Datasets.Tests.Slow;

/// <summary>Shuozhou's rules, read off the catalogue.</summary>
internal static class SlowShuozhou
{
    public static void Check(SlowJurisdiction j)
    {
        j.Must("shuozhou.6.items", j.Items, j.PublishedByCutOff, "item");
        j.Must("shuozhou.6.plans", j.YearPlans, j.PublishedByCutOff, "plan");
        j.Must("shuozhou.6.results", j.Random, i => !SlowJurisdiction.Completed(i) || j.PublishedByCutOff(i));
        j.Must("shuozhou.7.electronic", j.YearDraws, d => d["method"] is "system" or "platform", "draw");
        j.Must("shuozhou.8.registry", j.Officers, o => o.HasAll("name", "unit", "sex", "cert_no", "post", "specialties"), "officer");
        j.Must("shuozhou.8.certified", j.Inspections, i => j.Team(i).All(a => SlowJurisdiction.Certified(j.Officer(a["officer_id"]), i.Day("inspected_on")!.Value)));
        j.Must("shuozhou.9.source", j.Inspections, i => i["source"] switch
        {
            "complaint" or "assigned" or "transferred" => i["draw_id"] is null,
            "random" => i["draw_id"] is not null,
            _ => true,
        });
        j.Must("shuozhou.11.planned", j.Random, i => j.Plan(i)?.Int("year") == j.Year);
        if (!j.YearPlans.Any(p => p["month"] is null))
        {
            j.Fail("shuozhou.11.annual-plan", "jurisdiction", j.Id);
        }

        j.Must("shuozhou.12.content", j.YearPlans, p => p.HasAll("object_scope", "officer_requirement", "ratio", "frequency", "starts_on", "ends_on"), "plan");
        if (j.Coverage(j.Active.Where(o => o["credit_grade"] == "A")) > j.Coverage(j.Active.Where(o => o["credit_grade"] != "A")))
        {
            j.Fail("shuozhou.12.trustworthy", "jurisdiction", j.Id);
        }

        j.Must("shuozhou.13.random-assignment", j.Random, i => j.Team(i).All(a => a["method"] is "random" or "swap"));
        j.Must("shuozhou.13.window", j.Random, i => j.Plan(i) is not { } p
            || !(i.Day("inspected_on") < p.Day("starts_on") || i.Day("inspected_on") > p.Day("ends_on")));
        j.Must("shuozhou.14.recusal", j.Inspections, i => !j.Team(i).Any(a => j.Interested(a["officer_id"], i)));
        j.Must("shuozhou.14.replacement", j.Inspections, i => j.AllTeam(i).Where(a => a["replaces"] is not null).All(a =>
            a["method"] == "random" || (a["method"] == "swap" && j.Interested(a["replaces"], i))));
        j.Deadline("shuozhou.15.feedback", j.Valid, i => j.Due(i, "report_on", 5), "feedback_on");
        j.Must("shuozhou.16.publish", j.Inspections,
            i => i["decision"] is not ("warning" or "reduced" or "penalty" or "transferred") || j.PublishedByCutOff(i));
        foreach (var group in j.Random.GroupBy(i => (i["object_id"], i["item_id"])).Where(g => g.Count() > 2).DistinctBy(g => g.Key.Item1))
        {
            j.Fail("shuozhou.list.frequency", "object", group.Key.Item1);
        }

        j.Must("shuozhou.list.plan-frequency", j.YearPlans.Where(p => p["month"] is null), p => p.Int("frequency") is null or 1 or 2, "plan");
        Lenient(j);
        j.Milestone("shuozhou.milestone.sort", "sort", new DateOnly(2021, 6, 20));
        j.Milestone("shuozhou.milestone.list", "list", new DateOnly(2021, 6, 30));
        j.Milestone("shuozhou.milestone.train", "train", new DateOnly(2021, 7, 10));
    }

    private static void Lenient(SlowJurisdiction j)
    {
        ILookup<(string?, string?), SlowRow> violations = j.AllInspections.Where(i => i["violation"] is not (null or "none"))
            .ToLookup(i => (i["object_id"], i["item_id"]));
        foreach (SlowRow i in j.Inspections.Where(i => i["decision_on"] is not null && i["violation"] is not (null or "none")))
        {
            DateOnly day = i.Day("inspected_on")!.Value;
            List<int> gaps = [.. violations[(i["object_id"], i["item_id"])].Select(e => day.DayNumber - e.Day("inspected_on")!.Value.DayNumber).Where(g => g > 0)];
            string decision = i["decision"] ?? "none";
            if (i["violation"] == "minor" && i.Flag("corrected") && gaps.Count == 0 && decision == "penalty")
            {
                j.Fail("shuozhou.lenient.minor", "inspection", i["inspection_id"]);
            }

            if ((gaps.Any(g => g <= 365) || i["corrected"] == "false") && decision is not ("penalty" or "transferred"))
            {
                j.Fail("shuozhou.lenient.repeat", "inspection", i["inspection_id"]);
            }

            bool red = i["violation"] is "serious" or "criminal" || (i["violation"] != "minor"
                && j.Item(i)!["domain"] is "safety" or "environment" or "quality" or "public_interest");
            if (red && (decision is "none" or "guidance"))
            {
                j.Fail("shuozhou.lenient.redline", "inspection", i["inspection_id"]);
            }
        }
    }
}
