using Oversight.Contracts.Facts;
using Oversight.Storage.Indicators;
using Oversight.Storage.Tests.Facts;

namespace Oversight.Storage.Tests.Indicators;

/// <summary>The indicators again, slow and plain, over any set of jurisdictions.</summary>
internal sealed class IndicatorReference(Reference facts)
{
    private readonly RandomTables tables = facts.Tables;

    /// <summary>The indicators of the given jurisdictions pooled, in the contract's order.</summary>
    internal List<IndicatorValue> Of(params int[] scope)
    {
        bool In(Row row) => scope.Contains(row.J);
        var active = tables["objects"].Where(o => In(o) && facts.IsActive(o)).ToList();
        var year = scope.SelectMany(facts.InspectionsOfYear).ToList();
        var completed = year.Where(facts.IsCompleted).ToList();
        var enforcing = tables["officers"].Where(o => In(o) && facts.IsEnforcing(o)).ToList();
        var taking = enforcing.Where(o => facts.PlacesOf(o).Any()).ToList();
        var joint = tables["plans"].Where(p => In(p) && p.Int("year") == facts.Year && p.Flag("joint")).ToList();
        var members = tables["draw_members"]
            .Where(m => In(m) && m.Code("state") is (int)MemberState.Drawn or (int)MemberState.Replacement)
            .Where(m => In(m) && Reference.Find(tables, "draws", m, "draw_id")?.Day("drawn_on")!.Value.Year == facts.Year).ToList();
        var visits = taking.Select(o => facts.PlacesOf(o).Count()).Order().ToList();
        double? median = visits.Count == 0 ? null : (visits[(visits.Count - 1) / 2] + visits[visits.Count / 2]) / 2.0;
        var fewest = taking.Count == 0 ? 0 : taking.Min(o => Reference.DistinctDraws(facts.PlacesOf(o)));
        return
        [
            Ratio("coverage", active.Where(o => Visits(o).Any()), active),
            Ratio("random_coverage", active.Where(o => Visits(o).Any(Reference.IsRandom)), active),
            new("overload_officers", median is { } m ? tables["officers"].Count(o => In(o) && facts.PlacesOf(o).Count() > Factor(o.J) * m) : null, null, null),
            Ratio("participation_rate", taking, enforcing),
            Ratio("officer_frequency_min", fewest, taking.Count == 0 ? 0 : Reference.DistinctDraws(year)),
            Ratio("publication_rate", completed.Where(IsPublished), completed),
            Ratio("random_publication_rate", completed.Where(i => Reference.IsRandom(i) && IsPublished(i)), completed.Where(Reference.IsRandom)),
            Ratio("draw_completion_rate", members.Where(IsDone), members),
            Ratio("joint_rate", year.Where(i => i.Text("joint_id") is not null), year),
            Ratio("problem_rate", completed.Where(i => i.Code("result") is (int)InspectionResult.Problem or (int)InspectionResult.Falsified), completed),
            Ratio("credit_application_rate", joint.Where(p => p.Flag("uses_credit_grade")), joint),
        ];
    }

    /// <summary>Objects of the whole province that are inspected at random too often.</summary>
    internal int CrossOverload() => tables["objects"].GroupBy(o => o.Text("object_id")).Count(same =>
        !same.Any(o => tables["flagged"].Any(flag => flag.Ord == o.Ord))
        && same.SelectMany(Visits).Where(Reference.IsRandom)
            .Select(i => (i.J, Visit: i.Text("joint_id") is { } joint ? $"joint {joint}" : $"alone {i.Text("inspection_id")}"))
            .Distinct().Count() > 2);

    /// <summary>Events of the year outside the document's validity.</summary>
    internal int Outside(int j) => Days(j).Count(day => !facts.IsValid(j, day));

    private static IndicatorValue Ratio(string name, IEnumerable<Row> counted, IEnumerable<Row> of) => Ratio(name, counted.Count(), of.Count());

    private static IndicatorValue Ratio(string name, int counted, int of) =>
        new(name, of == 0 ? null : counted / (double)of, counted, of);

    private double Factor(int j) => (double)tables["packs"].Single(p => p.J == j)["overload_factor"]!;

    private bool IsPublished(Row inspection) => inspection.Day("published_on") is { } day && day <= facts.CutOff;

    private IEnumerable<Row> Visits(Row o) => facts.InspectionsOfYear(o.J).Where(i => i.Text("object_id") == o.Text("object_id"));

    private bool IsDone(Row member) => tables["inspections"].Any(i => i.J == member.J && i.Text("draw_id") == member.Text("draw_id")
        && i.Text("object_id") == member.Text("object_id") && facts.IsCompleted(i));

    private IEnumerable<DateOnly> Days(int j)
    {
        var days = facts.InspectionsOfYear(j).Select(i => i.Day("inspected_on")!.Value)
            .Concat(tables["draws"].Where(d => d.J == j).Select(d => d.Day("drawn_on")!.Value).Where(day => day.Year == facts.Year))
            .Concat(tables["objections"].Where(b => b.J == j).Select(b => b.Day("received_on")!.Value).Where(day => day.Year == facts.Year));
        return days.Concat(tables["plans"].Where(p => p.J == j && p.Int("year") == facts.Year).Select(Reference.DayOfPlan));
    }
}
