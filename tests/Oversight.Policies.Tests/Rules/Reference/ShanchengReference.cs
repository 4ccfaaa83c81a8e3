using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The rules of Shancheng District.</summary>
internal sealed class ShanchengReference(Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : CommonFacts("shancheng", new DateOnly(2016, 10, 8), null, data, year, asOf, calendar)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgeInspections();
        CoverageDoesNotFall("shancheng.4.3.intensify", o => !IsFlagged(o), IsFlagged);
        Milestone("shancheng.annex.items", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.officers", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.sharing", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.credit", new DateOnly(2016, 12, 31));
        Milestone("shancheng.annex.green-channel", new DateOnly(2016, 12, 31));
        Milestone("shancheng.annex.joint-plan", new DateOnly(2016, 12, 31));
    }

    private void JudgeLists()
    {
        Must("shancheng.2.1.legal-basis", Inspections, i => ItemHasBasis(i));
        Must("shancheng.4.1.items", Items, i => i is { LegalBasis: not null, Section: not null, Title: not null, Method: not null });
        Must("shancheng.4.1.certified", Inspections, TeamCertified);
        Must(
            "shancheng.4.2.ratio-superior",
            Plans,
            p => Item(p.ItemId) is { Authority: "superior", SuperiorRatio: { } ratio } ? p.Ratio == ratio : null,
            shows: p => (p.Ratio, Item(p.ItemId)!.SuperiorRatio));
        Must(
            "shancheng.4.2.ratio-own",
            Plans,
            p =>
            {
                var kept = new[] { RatioKept(p), FrequencyKept(p) };
                return Item(p.ItemId) is not { } item || (item.Authority ?? "own") != "own" || kept.All(each => each is null)
                    ? null
                    : kept.All(each => each != false);
            },
            shows: p => RatioKept(p) == false
                ? (p.Ratio, Item(p.ItemId)!.RatioMax)
                : (p.Frequency, Item(p.ItemId)!.FrequencyMax));
    }

    private bool? RatioKept(PlanRow p) => p.Ratio is { } ratio && Item(p.ItemId)?.RatioMax is { } most ? ratio <= most : null;

    private bool? FrequencyKept(PlanRow p) => p.Frequency is { } often && Item(p.ItemId)?.FrequencyMax is { } most ? often <= most : null;

    private void JudgeInspections()
    {
        Must(
            "shancheng.4.2.joint",
            Inspections,
            i => InOneVisit(i, e => e.ItemId != i.ItemId, e => e.InspectedOn == i.InspectedOn),
            notice: true);
        Must("shancheng.4.2.record", Inspections, i => i.CompletedOn is not null ? i.Signed == true || i.RefusalNoted == true : null);
        Deadline("shancheng.4.3.publish-normal", Inspections, i =>
            i.Result == "no_problem" ? Within(i.CompletedOn, 20, i.PublishedOn) : null);
        Deadline("shancheng.4.3.publish-problem", Inspections, i => IsProblem(i) ? Within(i.DecisionOn, 20, i.PublishedOn) : null);
        Must("shancheng.4.3.refusal", Inspections, i =>
            i.CompletedOn is not null && i.Result is "uncooperative" or "falsified"
                ? Decision(i) != "none" && i.PublishedOn is not null
                : null);
        Must("shancheng.4.3.transfer", Inspections, CriminalIsTransferred);
    }
}
