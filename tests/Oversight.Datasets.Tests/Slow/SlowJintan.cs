namespace Oversight.Datasets.Tests.Slow;

/// <summary>Jintan's rules, read off the catalogue.</summary>
internal static class SlowJintan
{
    public static void Check(SlowJurisdiction j)
    {
        j.Must("jintan.2.1.2.registry", j.Officers, o => o.Flag("auxiliary") || o.HasAll("name", "unit", "sex", "cert_no", "section", "specialties"), "officer");
        j.Must("jintan.2.1.2.qualified", j.Officers, o => o.Flag("auxiliary") || j.CertifiedInYear(o), "officer");
        j.Must("jintan.2.1.2.certified", j.Inspections, i => j.Team(i).All(a => SlowJurisdiction.Certified(j.Officer(a["officer_id"]), i.Day("inspected_on")!.Value)));
        j.Must("jintan.2.1.3.legal-basis", j.Inspections, i => j.Item(i)?["legal_basis"] is not null);
        Plans(j);
        if (j.Coverage(j.Active, randomOnly: false) != 1)
        {
            j.Fail("jintan.2.1.4.coverage", "jurisdiction", j.Id);
        }

        var flagged = j.Objects.Where(j.Flagged).Select(o => o["object_id"]).ToHashSet();
        foreach (var group in j.Random.Where(i => !flagged.Contains(i["object_id"])).GroupBy(i => i["object_id"])
            .Where(g => g.Select(i => i["joint_id"] ?? "single " + i["inspection_id"]).Distinct().Count() > 2))
        {
            j.Fail("jintan.2.1.4.frequency", "object", group.Key);
        }

        Officers(j);
        j.Must("jintan.2.2.1.team", j.Inspections, i => j.Team(i).Count >= 2);
        j.Must("jintan.2.2.1.random-assignment", j.Random, i => j.Team(i).All(a => a["method"] is "random" or "swap"));
        j.Must("jintan.2.2.1.recusal", j.Inspections, i => !j.Team(i).Any(a => j.Interested(a["officer_id"], i)));
        j.Must("jintan.2.2.1.source", j.Inspections, i => i["source"] switch
        {
            "complaint" or "assigned" or "follow_up" => i["draw_id"] is null,
            "random" => i["draw_id"] is not null,
            _ => true,
        });
        j.Must("jintan.2.2.1.platform", j.YearDraws, d => d["method"] == "platform", "draw");
        j.Must("jintan.2.2.2.rectify", j.Inspections, i => !SlowJurisdiction.Problem(i) || i["rectify_due"] is not null);
        j.Must("jintan.2.2.2.revisit", j.Valid.Where(i => i.Day("rectify_due") is { } due && due.Year == j.Year && due < j.CutOff),
            i => i.Day("revisited_on") <= j.CutOff && i.Day("revisited_on") >= i.Day("rectify_due"));
        j.Deadline("jintan.2.3.1.publish", j.Valid, i => j.Due(i, "completed_on", 20), "published_on");
        j.Must("jintan.2.3.1.transfer", j.Inspections, i => i["violation"] != "criminal" || i["decision"] == "transferred");
    }

    private static void Plans(SlowJurisdiction j)
    {
        var months = j.YearPlans.Select(p => p.Int("month")).ToHashSet();
        if (!months.Contains(null) || j.Random.Any(i => !months.Contains(i.Day("inspected_on")!.Value.Month)))
        {
            j.Fail("jintan.2.1.4.plans", "jurisdiction", j.Id);
        }

        j.Must("jintan.2.1.4.approved", j.YearPlans, p => p.Flag("approved"), "plan");
    }

    private static void Officers(SlowJurisdiction j)
    {
        var inspections = j.Inspections.ToDictionary(i => i["inspection_id"]!);
        ILookup<string, SlowRow> taken = j.Assignments.Where(a => a["role"] is "leader" or "member" && inspections.ContainsKey(a["inspection_id"]!))
            .ToLookup(a => a["officer_id"]!, a => inspections[a["inspection_id"]!]);
        List<SlowRow> enforcing = [.. j.Officers.Where(o => !o.Flag("auxiliary") && o["on_duty"] != "false" && j.CertifiedInYear(o))];
        List<SlowRow> took = [.. enforcing.Where(o => taken[o["officer_id"]!].Any())];
        if (took.Count < 0.8m * enforcing.Count)
        {
            j.Fail("jintan.2.1.4.participation", "jurisdiction", j.Id);
        }

        int draws = inspections.Values.Select(i => i["draw_id"]).OfType<string>().Distinct().Count();
        j.Must("jintan.2.1.4.officer-frequency", took,
            o => taken[o["officer_id"]!].Select(i => i["draw_id"]).OfType<string>().Distinct().Count() >= 0.2m * draws, "officer");
    }
}
