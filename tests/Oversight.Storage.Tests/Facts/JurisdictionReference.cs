using Oversight.Contracts.Facts;

namespace Oversight.Storage.Tests.Facts;

/// <summary>The counts of a jurisdiction and its year, slow and plain.</summary>
internal sealed class JurisdictionReference(Reference facts)
{
    internal Dictionary<string, Func<Row, object?>> Columns => new()
    {
        ["Ord"] = s => s.J,
        ["Jurisdiction"] = s => s.J,
        ["EventDate"] = _ => null,
        ["EventYear"] = _ => null,
        ["AnnualPlans"] = s => PlansOfYear(s).Count(p => p.Int("month") is null),
        ["MonthsWithoutPlan"] = s => Enumerable.Range(1, 12).Count(month =>
            facts.InspectionsOfYear(s.J).Any(i => Reference.IsRandom(i) && i.Day("inspected_on")!.Value.Month == month)
            && PlansOfYear(s).All(p => p.Int("month") != month)),
        ["FirstItemPublishedOn"] = s => facts.Tables["items"].Where(m => m.J == s.J).Min(m => m.Day("published_on")),
        ["CoverageNumerator"] = s => Active(s).Count(o => VisitsOf(o).Any()),
        ["CoverageDenominator"] = s => Active(s).Count(),
        ["RandomCoverageNumerator"] = s => Active(s).Count(o => VisitsOf(o).Any(Reference.IsRandom)),
        ["RandomCoverageDenominator"] = s => Active(s).Count(),
        ["ParticipationNumerator"] = s => Enforcing(s).Count(o => facts.PlacesOf(o).Any()),
        ["ParticipationDenominator"] = s => Enforcing(s).Count(),
        ["PublicationNumerator"] = s => Completed(s).Count(IsPublished),
        ["PublicationDenominator"] = s => Completed(s).Count(),
        ["RandomPublicationNumerator"] = s => Completed(s).Where(Reference.IsRandom).Count(IsPublished),
        ["RandomPublicationDenominator"] = s => Completed(s).Count(Reference.IsRandom),
        ["DrawCompletionNumerator"] = s => Members(s).Count(m => facts.Tables["inspections"].Any(
            i => i.J == m.J && i.Text("draw_id") == m.Text("draw_id") && i.Text("object_id") == m.Text("object_id") && facts.IsCompleted(i))),
        ["DrawCompletionDenominator"] = s => Members(s).Count(),
        ["JointShareNumerator"] = s => facts.InspectionsOfYear(s.J).Count(i => i.Text("joint_id") is not null),
        ["JointShareDenominator"] = s => facts.InspectionsOfYear(s.J).Count(),
        ["ProblemShareNumerator"] = s => Completed(s).Count(
            i => (InspectionResult)i.Code("result") is InspectionResult.Problem or InspectionResult.Falsified),
        ["ProblemShareDenominator"] = s => Completed(s).Count(),
        ["CreditApplicationNumerator"] = s => PlansOfYear(s).Count(p => p.Flag("joint") && p.Flag("uses_credit_grade")),
        ["CreditApplicationDenominator"] = s => PlansOfYear(s).Count(p => p.Flag("joint")),
    };

    private bool IsPublished(Row inspection) => inspection.Day("published_on") <= facts.CutOff;

    private IEnumerable<Row> PlansOfYear(Row s) => facts.Tables["plans"].Where(p => p.J == s.J && p.Int("year") == facts.Year);

    private IEnumerable<Row> Active(Row s) => facts.Tables["objects"].Where(o => o.J == s.J && facts.IsActive(o));

    private IEnumerable<Row> VisitsOf(Row o) => facts.InspectionsOfYear(o.J).Where(i => i.Text("object_id") == o.Text("object_id"));

    private IEnumerable<Row> Enforcing(Row s) => facts.Tables["officers"].Where(o => o.J == s.J && facts.IsEnforcing(o));

    private IEnumerable<Row> Completed(Row s) => facts.InspectionsOfYear(s.J).Where(facts.IsCompleted);

    private IEnumerable<Row> Members(Row s) => facts.Tables["draw_members"].Where(m =>
        m.J == s.J && (MemberState)m.Code("state") is MemberState.Drawn or MemberState.Replacement
        && Reference.Find(facts.Tables, "draws", m, "draw_id")?.Day("drawn_on")!.Value.Year == facts.Year);
}
