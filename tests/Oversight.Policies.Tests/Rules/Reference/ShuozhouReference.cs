using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>The rules of Shuocheng District, Shuozhou.</summary>
internal sealed class ShuozhouReference(Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    : CommonFacts("shuozhou", new DateOnly(2020, 12, 31), null, data, year, asOf, calendar)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgeOfficers();
        JudgeInspections();
        JudgeLeniency();
        Milestone("shuozhou.milestone.sort", new DateOnly(2021, 6, 20));
        Milestone("shuozhou.milestone.list", new DateOnly(2021, 6, 30));
        Milestone("shuozhou.milestone.train", new DateOnly(2021, 7, 10));
    }

    private void JudgeLists()
    {
        Must("shuozhou.6.items", Items, i => PublishedByCutOff(i.PublishedOn));
        Must("shuozhou.6.plans", Plans, p => PublishedByCutOff(p.PublishedOn));
        Must("shuozhou.7.electronic", Draws, d => d.Method is "system" or "platform");
        Whole("shuozhou.11.annual-plan", () => AnnualPlanExists);
        Must("shuozhou.12.content", Plans, p => p is
        {
            ObjectScope: not null, OfficerRequirement: not null, Ratio: not null, Frequency: not null, StartsOn: not null, EndsOn: not null,
        });
        Must("shuozhou.list.plan-frequency", Plans, p => p.Month is null && p.Frequency is { } f ? f is 1 or 2 : null, shows: p => (p.Frequency, p.Frequency < 1 ? 1 : 2));
        CoverageDoesNotRise("shuozhou.12.trustworthy", o => o.CreditGrade != "A", o => o.CreditGrade == "A");
        Cap("shuozhou.list.frequency", IsRandom, 2, notice: false, MostOnOneItem);
    }

    private void JudgeOfficers()
    {
        Must("shuozhou.8.registry", Officers, o => o is
        {
            Name: not null, Unit: not null, Sex: not null, CertNo: not null, Post: not null, Specialties: not null,
        });
        Must("shuozhou.8.certified", Inspections, TeamCertified);
        Must("shuozhou.13.random-assignment", Inspections, TeamDrawn);
        Must("shuozhou.14.recusal", Inspections, TeamWithoutConflict);
        Must("shuozhou.14.replacement", Inspections, i => EachReplacement(i, a => a.Method == "random"));
    }

    private void JudgeInspections()
    {
        Must("shuozhou.6.results", Inspections, i => IsRandom(i) && i.CompletedOn is not null ? PublishedByCutOff(i.PublishedOn) : null);
        Must("shuozhou.9.source", Inspections, i => i.Source switch
        {
            "complaint" or "assigned" or "transferred" => i.DrawId is null,
            "random" => i.DrawId is not null,
            _ => null,
        });
        Must("shuozhou.11.planned", Inspections, i => IsRandom(i) ? Plan(i.PlanId)?.Year == i.InspectedOn.Year : null);
        Must("shuozhou.13.window", Inspections, i =>
            IsRandom(i) && Plan(i.PlanId) is { StartsOn: { } first, EndsOn: { } last } ? i.InspectedOn >= first && i.InspectedOn <= last : null);
        Deadline("shuozhou.15.feedback", Inspections, i => Within(i.ReportOn, 5, i.FeedbackOn));
        Must("shuozhou.16.publish", Inspections, i =>
            Decision(i) is "warning" or "reduced" or "penalty" or "transferred" ? PublishedByCutOff(i.PublishedOn) : null);
    }

    private void JudgeLeniency()
    {
        Must("shuozhou.lenient.minor", Inspections, i =>
            i.DecisionOn is not null && Violation(i) == "minor" && i.Corrected == true && EarlierViolations(i).Count == 0
                ? Decision(i) != "penalty"
                : null);
        Must("shuozhou.lenient.repeat", Inspections, i =>
        {
            var again = EarlierViolations(i).Any(e => i.InspectedOn.DayNumber - e.InspectedOn.DayNumber is >= 1 and <= 365);
            return i.DecisionOn is not null && Violation(i) != "none" && (again || i.Corrected == false)
                ? Decision(i) is "penalty" or "transferred"
                : null;
        });
        Must("shuozhou.lenient.redline", Inspections, i =>
        {
            var grave = Violation(i) is "serious" or "criminal";
            var redLine = Violation(i) is not ("none" or "minor")
                && Domain(Item(i.ItemId)) is "safety" or "environment" or "quality" or "public_interest";
            return i.DecisionOn is not null && (grave || redLine) ? Decision(i) is not ("none" or "guidance") : null;
        });
    }

    private List<InspectionRow> EarlierViolations(InspectionRow i) =>
    [
        .. Inspections.Select(row => row.Row).Where(e =>
            e.ObjectId == i.ObjectId && e.ItemId == i.ItemId && e.InspectedOn < i.InspectedOn && Violation(e) != "none"),
    ];
}
