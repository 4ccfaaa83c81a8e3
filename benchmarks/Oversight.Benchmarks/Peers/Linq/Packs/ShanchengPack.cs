using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of Shancheng District.</summary>
internal sealed class ShanchengPack(Territory territory, ReportYear report)
    : CommonPack("shancheng", new DateOnly(2016, 10, 8), DateOnly.MaxValue, territory, report)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgeInspections();
        CoverageDoesNotFall("shancheng.4.3.intensify", IsFlagged, false, true);
        Milestone("shancheng.annex.items", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.officers", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.sharing", new DateOnly(2016, 10, 10));
        Milestone("shancheng.annex.credit", new DateOnly(2016, 12, 31));
        Milestone("shancheng.annex.green-channel", new DateOnly(2016, 12, 31));
        Milestone("shancheng.annex.joint-plan", new DateOnly(2016, 12, 31));
    }

    private void JudgeLists()
    {
        Must("shancheng.2.1.legal-basis", Inspections, HasLegalBasis);
        Must("shancheng.4.1.items", Items, i => i is { HasLegalBasis: true, HasSection: true, HasTitle: true, HasMethod: true });
        Must("shancheng.4.1.certified", Inspections, i => i.HasTeam, IsTeamCertified);
        Must(
            "shancheng.4.2.ratio-superior",
            Plans,
            p => p.Item is { Authority: Authority.Superior, SuperiorRatio: not null },
            p => p.Ratio is { } ratio && ratio == p.Item!.SuperiorRatio);
        Must(
            "shancheng.4.2.ratio-own",
            Plans,
            p => p.Item is { Authority: Authority.Own } item
                && ((p.Ratio is not null && item.RatioMax is not null) || (p.Frequency is not null && item.FrequencyMax is not null)),
            p => !(p.Ratio > p.Item!.RatioMax) && !(p.Frequency > p.Item.FrequencyMax));
    }

    private void JudgeInspections()
    {
        Joint("shancheng.4.2.joint", _ => true, (e, i) => e.ItemId != i.ItemId, (e, i) => e.InspectedOn == i.InspectedOn);
        Must("shancheng.4.2.record", Inspections, i => i.CompletedOn is not null, i => i.Signed || i.RefusalNoted);
        Deadline(
            "shancheng.4.3.publish-normal", Inspections, i => i.Result == InspectionResult.NoProblem, i => After(i.CompletedOn, 20), i => i.PublishedOn);
        Deadline("shancheng.4.3.publish-problem", Inspections, i => i.IsProblem, i => After(i.DecisionOn, 20), i => i.PublishedOn);
        Must(
            "shancheng.4.3.refusal",
            Inspections,
            i => i.CompletedOn is not null && i.Result is InspectionResult.Uncooperative or InspectionResult.Falsified,
            i => i.Decision != Decision.None && i.PublishedOn is not null);
        Must("shancheng.4.3.transfer", Inspections, i => i.Violation == Violation.Criminal, i => i.Decision == Decision.Transferred);
    }
}
