using System.Text.RegularExpressions;

namespace Oversight.Datasets.Tests.Slow;

/// <summary>Zibo's rules, read off the catalogue.</summary>
internal static partial class SlowZibo
{
    public static void Check(SlowJurisdiction j)
    {
        List<SlowRow> valid = [.. j.Valid.Where(i => i["source"] is "random" or "follow_up")];
        List<SlowRow> all = [.. valid.Where(j.InYear)];
        j.Must("zibo.2.legal-basis", all, i => j.Item(i)?["legal_basis"] is not null);
        j.Must("zibo.2.planned", j.Random, i => j.Plan(i) is { } p && p["item_id"] == i["item_id"] && p.Int("year") == j.Year);
        Lists(j);
        j.Must("zibo.7.qualified", all, i => j.Team(i).All(a => j.Officer(a["officer_id"]) is var o
            && SlowJurisdiction.Certified(o, i.Day("inspected_on")!.Value) && o["establishment"] == "administrative"));
        j.Must("zibo.9.exempt", j.Random, i => j.Draw(i) is not { } d || !Exempt(j.Object(i), d.Day("drawn_on")!.Value)
            || j.Item(i)!["domain"] is "environment" or "safety" || j.Item(i)!["authority"] == "superior");
        j.Must("zibo.9.team", all, i => j.Team(i).Count >= 2 && j.Team(i).Count(a => a["role"] == "leader") == 1);
        j.Must("zibo.9.auxiliary", all, i => !j.Team(i).Any(a => j.Officer(a["officer_id"]).Flag("auxiliary")));
        j.Must("zibo.9.witness", j.YearDraws, d => d.Int("witnesses") >= 1 && d.Flag("recorded") && d.Flag("record_signed"), "draw");
        j.Must("zibo.9.filing", j.YearDraws, d => d.Day("filed_on") is { } filed
            && !j.AllInspections.Any(i => i["draw_id"] == d["draw_id"] && i.Day("inspected_on") < filed), "draw");
        j.Must("zibo.10.designation", j.Random, i => (j.Draw(i)?.Flag("designation_approved") ?? false) || j.Team(i).All(a =>
            a["method"] != "designated" && !(j.Officer(a["officer_id"])["section"] is { } s && i["section"] is { } own && s != own)));
        j.Must("zibo.11.replacement", all, i => j.AllTeam(i).Where(a => a["replaces"] is not null).All(a =>
            (a["method"] == "random" && a.Flag("statement")) || (a["method"] == "swap" && j.Interested(a["replaces"], i))));
        j.Must("zibo.11.recusal", all, i => !j.Team(i).Any(a => j.Interested(a["officer_id"], i)));
        var flagged = j.Objects.Where(j.Flagged).Select(o => o["object_id"]).ToHashSet();
        foreach (var group in j.Random.Where(i => !flagged.Contains(i["object_id"])).GroupBy(i => (i["object_id"], i["item_id"]))
            .Where(g => g.Count() > 2).DistinctBy(g => g.Key.Item1))
        {
            j.Fail("zibo.12.frequency", "object", group.Key.Item1);
        }

        foreach (SlowRow later in j.RandomPairs().Where(p => !flagged.Contains(p.Later["object_id"]) && p.Earlier["section"] != p.Later["section"]
            && j.WindowsOverlap(p.Earlier, p.Later) && (p.Later["joint_id"] is null || p.Later["joint_id"] != p.Earlier["joint_id"]))
            .Select(p => p.Later).Distinct())
        {
            j.Fail("zibo.12.joint", "inspection", later["inspection_id"]);
        }

        if (j.Coverage(j.Active.Where(j.Flagged)) < j.Coverage(j.Active.Where(o => !j.Flagged(o))))
        {
            j.Fail("zibo.12.intensify", "jurisdiction", j.Id);
        }

        Results(j, valid, all);
    }

    private static bool Exempt(SlowRow o, DateOnly day) => (o["exempt_from"] is not null || o["exempt_to"] is not null)
        && !(day < o.Day("exempt_from")) && !(day > o.Day("exempt_to"));

    private static void Lists(SlowJurisdiction j)
    {
        j.Must("zibo.5.general-ratio", j.YearPlans, p => j.Item(p) is not { } i || i["tier"] == "key" || !(p.Number("ratio") > i.Number("ratio_max")), "plan");
        j.Must("zibo.5.general-limit", j.Items, i => i["tier"] == "key" || i["ratio_max"] is not null, "item");
        j.Must("zibo.5.content", j.Items, i => i.HasAll("title", "object_category", "legal_basis", "method", "frequency_max"), "item");
        j.Must("zibo.5.published", j.Items, j.PublishedByCutOff, "item");
        j.Must("zibo.5.tier", j.Items, i => i["domain"] is not ("safety" or "quality" or "public_interest") || i["tier"] == "key", "item");
        j.Must("zibo.6.registry", j.Active, o => o.HasAll("name", "address", "responsible_person", "contact")
            && (WellFormed().IsMatch(o["object_id"]!) || (o["category"] == "individual" && IdNumber().IsMatch(o["object_id"]!))), "object");
        j.Must("zibo.7.registry", j.Officers, o => o.Flag("auxiliary") || o.HasAll("name", "sex", "post", "cert_no"), "officer");
        j.Must("zibo.8.content", j.YearPlans, p => p.HasAll("item_id", "object_scope", "ratio", "frequency", "estimated_objects", "starts_on", "ends_on"), "plan");
        if (!j.YearPlans.Any(p => p["month"] is null))
        {
            j.Fail("zibo.8.annual-plan", "jurisdiction", j.Id);
        }
    }

    private static void Results(SlowJurisdiction j, List<SlowRow> valid, List<SlowRow> all)
    {
        static bool Gone(SlowRow i) => i["result"] is "unreachable" or "uncooperative" or "deregistered" or "revoked" or "licence_revoked" or "closed" or "liquidating";
        static bool Constructive(SlowRow i) => Gone(i) && i.Flag("evidence");
        j.Must("zibo.15.notice", all, i => (i["method"] ?? "onsite") != "onsite" || Constructive(i) || i.Flag("notice_served"));
        j.Must("zibo.15.signed", all, i => (i["method"] ?? "onsite") != "onsite" || Constructive(i) || !SlowJurisdiction.Completed(i)
            || i.Flag("signed") || i.Flag("refusal_noted"));
        j.Deadline("zibo.15.report", valid, i => j.Due(i, "completed_on", 5), "report_on");
        j.Deadline("zibo.15.publish", valid.Where(i => !i.Flag("withheld")), i => j.Due(i, "report_on", 2), "published_on");
        j.Must("zibo.17.evidence", all, i => !Gone(i) || i.Flag("evidence"));
        j.Must("zibo.17.sanction", all, i => i["result"] != "uncooperative" || !SlowJurisdiction.Completed(i) || i["decision"] is not (null or "none"));
        j.Must("zibo.18.transfer", all, i => i["violation"] != "criminal" || i["decision"] == "transferred");
        j.Deadline("zibo.19.archive", valid, i => j.Due(i, "completed_on", 30), "archived_on");

        var inspections = valid.ToDictionary(i => i["inspection_id"]!);
        List<SlowRow> objections = [.. j.Objections.Where(o => inspections.ContainsKey(o["inspection_id"]!))];
        IEnumerable<SlowRow> ofYear = objections.Where(o => o.Day("received_on")!.Value.Year == j.Year);
        j.Must("zibo.16.accept", ofYear, o => o.Flag("accepted") || inspections[o["inspection_id"]!].Day("published_on") is not { } published
            || o.Day("received_on") < published || o.Day("received_on") > j.Calendar.Due(published, 60), "objection");
        j.Deadline("zibo.16.review", objections.Where(o => o.Flag("accepted")), o => j.Due(o, "received_on", 20), "reviewed_on", "objection");
        j.Deadline("zibo.16.feedback", objections, o => j.Due(o, "reviewed_on", 7), "feedback_on", "objection");
        j.Must("zibo.16.correct", ofYear, o => o["outcome"] != "corrected" || o["corrected_on"] is not null, "objection");
    }

    [GeneratedRegex("^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$")]
    private static partial Regex WellFormed();

    [GeneratedRegex("^[0-9]{17}[0-9X]$")]
    private static partial Regex IdNumber();
}
