using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of Shuocheng District, Shuozhou.</summary>
internal sealed class ShuozhouPack(Territory territory, ReportYear report)
    : CommonPack("shuozhou", new DateOnly(2020, 12, 31), DateOnly.MaxValue, territory, report)
{
    protected override void JudgeRules()
    {
        JudgeLists();
        JudgeTeams();
        JudgeInspections();
        JudgeLeniency();
        Milestone("shuozhou.milestone.sort", new DateOnly(2021, 6, 20));
        Milestone("shuozhou.milestone.list", new DateOnly(2021, 6, 30));
        Milestone("shuozhou.milestone.train", new DateOnly(2021, 7, 10));
    }

    private void JudgeLists()
    {
        Must("shuozhou.6.items", Items, i => IsPublished(i.PublishedOn));
        Must("shuozhou.6.plans", Plans, p => IsPublished(p.PublishedOn));
        Must("shuozhou.7.electronic", Draws, d => d.Method is DrawMethod.System or DrawMethod.Platform);
        Whole("shuozhou.11.annual-plan", () => HasAnnualPlan);
        Must("shuozhou.12.content", Plans, p => p is
        {
            HasObjectScope: true, HasOfficerRequirement: true, Ratio: not null, Frequency: not null, StartsOn: not null, EndsOn: not null,
        });
        Must("shuozhou.list.plan-frequency", Plans, p => p.Month is null && p.Frequency is not null, p => p.Frequency is 1 or 2);
        CoverageDoesNotFall("shuozhou.12.trustworthy", o => o.CreditGrade != CreditGrade.A, false, true);
        Cap("shuozhou.list.frequency", i => i.IsRandom, MostOnOneItem, 2);
    }

    private void JudgeTeams()
    {
        Must("shuozhou.8.registry", Officers, o => o is
        {
            HasName: true, HasUnit: true, HasSex: true, HasCertificate: true, HasPost: true, HasSpecialties: true,
        });
        Must("shuozhou.8.certified", Inspections, i => i.HasTeam, IsTeamCertified);
        Must("shuozhou.13.random-assignment", Inspections, i => i.IsRandom && i.HasTeam, IsTeamDrawn);
        Must("shuozhou.14.recusal", Inspections, i => i.HasTeam, IsTeamWithoutConflict);
        Must("shuozhou.14.replacement", Inspections, IsReplaced, i => AreReplacements(i, place => place.Method == AssignmentMethod.Random));
    }

    private void JudgeInspections()
    {
        Must("shuozhou.6.results", Inspections, i => i.IsRandom && i.CompletedOn is not null, i => IsPublished(i.PublishedOn));
        Must(
            "shuozhou.9.source",
            Inspections,
            i => i.Source is InspectionSource.Random or InspectionSource.Complaint or InspectionSource.Assigned or InspectionSource.Transferred,
            i => i.IsRandom == i.DrawId is not null);
        Must("shuozhou.11.planned", Inspections, i => i.IsRandom, i => i.Plan?.Year == i.InspectedOn.Year);
        Must(
            "shuozhou.13.window",
            Inspections,
            i => i.IsRandom && i.Plan is { StartsOn: not null, EndsOn: not null },
            i => i.InspectedOn >= i.Plan!.StartsOn && i.InspectedOn <= i.Plan.EndsOn);
        Deadline("shuozhou.15.feedback", Inspections, _ => true, i => After(i.ReportOn, 5), i => i.FeedbackOn);
        Must(
            "shuozhou.16.publish",
            Inspections,
            i => i.Decision is Decision.Warning or Decision.Reduced or Decision.Penalty or Decision.Transferred,
            i => IsPublished(i.PublishedOn));
    }

    private void JudgeLeniency()
    {
        var before = EarlierViolations();
        Must(
            "shuozhou.lenient.minor",
            Inspections,
            i => i.DecisionOn is not null && i.Violation == Violation.Minor && i.Corrected == true && before[i] is null,
            i => i.Decision != Decision.Penalty);
        Must(
            "shuozhou.lenient.repeat",
            Inspections,
            i => i.DecisionOn is not null && i.Violation != Violation.None
                && (i.Corrected == false || (before[i] is { } last && i.InspectedOn.DayNumber - last.DayNumber <= 365)),
            i => i.Decision is Decision.Penalty or Decision.Transferred);
        Must(
            "shuozhou.lenient.redline",
            Inspections,
            i => i.DecisionOn is not null
                && (i.Violation is Violation.Serious or Violation.Criminal
                    || (i.Violation == Violation.General
                        && i.Item?.Domain is Domain.Safety or Domain.Environment or Domain.Quality or Domain.PublicInterest)),
            i => i.Decision is not (Decision.None or Decision.Guidance));
    }

    /// <summary>For each inspection with a violation the last strictly earlier day on which its object had one on its item.</summary>
    private Dictionary<InspectionRow, DateOnly?> EarlierViolations() => Inspections.Rows
        .Where(i => i.Violation != Violation.None)
        .GroupBy(i => (i.Object, i.ItemId))
        .SelectMany(group => Days(group))
        .ToDictionary(found => found.Inspection, found => found.Before);

    private static IEnumerable<(InspectionRow Inspection, DateOnly? Before)> Days(IEnumerable<InspectionRow> violations)
    {
        DateOnly? before = null;
        foreach (var day in violations.GroupBy(i => i.InspectedOn).OrderBy(day => day.Key))
        {
            foreach (var inspection in day)
            {
                yield return (inspection, before);
            }

            before = day.Key;
        }
    }
}
