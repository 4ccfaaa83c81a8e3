using Oversight.Benchmarks.Peers.Linq.Rows;
using Oversight.Contracts.Facts;

namespace Oversight.Benchmarks.Peers.Linq.Packs;

/// <summary>The rules of one document: how rules of each kind are judged.</summary>
internal abstract class Pack
{
    private readonly Findings _findings;
    private readonly DateOnly _validFrom;
    private readonly DateOnly _validTo;

    protected Pack(string id, DateOnly validFrom, DateOnly validTo, Territory territory, ReportYear report)
    {
        (Id, Territory, Report, _validFrom, _validTo) = (id, territory, report, validFrom, validTo);
        _findings = new Findings(id, report);
        Inspections = Events("inspection", territory.Inspections.Values, i => i.InspectionId, i => i.InspectedOn, i => i.InspectedOn.Year, IsOutside);
        Plans = Events("plan", territory.Plans.Values, p => p.PlanId, p => p.Day, p => p.Year, _ => false);
        Draws = Events("draw", territory.Draws.Values, d => d.DrawId, d => d.DrawnOn, d => d.DrawnOn.Year, _ => false);
        Objections = Events("objection", territory.Objections, o => o.ObjectionId, o => o.ReceivedOn, o => o.ReceivedOn.Year, o => IsOutside(o.Inspection));
        Objects = Registry("object", territory.Objects.Values, o => o.ObjectId);
        Officers = Registry("officer", territory.Officers.Values, o => o.OfficerId);
        Items = Registry("item", territory.Items.Values, i => i.ItemId);
    }

    protected string Id { get; }

    protected Territory Territory { get; }

    protected ReportYear Report { get; }

    protected Judged<InspectionRow> Inspections { get; }

    protected Judged<PlanRow> Plans { get; }

    protected Judged<DrawRow> Draws { get; }

    protected Judged<ObjectionRow> Objections { get; }

    protected Judged<ObjectRow> Objects { get; }

    protected Judged<OfficerRow> Officers { get; }

    protected Judged<ItemRow> Items { get; }

    /// <summary>Inspections of the year that the rules judge.</summary>
    protected IEnumerable<InspectionRow> JudgedOfYear => Inspections.Rows.Where(i => Inspections.InYear(i) && !IsOutside(i));

    private bool Overlaps => _validFrom.Year <= Report.Year && _validTo.Year >= Report.Year;

    /// <summary>Judges every rule.</summary>
    public PeerFindings Judge()
    {
        JudgeRules();
        return _findings.Result;
    }

    protected abstract void JudgeRules();

    /// <summary>Whether the document leaves an inspection out.</summary>
    protected virtual bool IsOutside(InspectionRow inspection) => false;

    protected bool IsActive(ObjectRow inspected) =>
        inspected.Status == ObjectStatus.Active && !(inspected.RegisteredOn > Report.Last);

    protected void Must<TRow>(string rule, Judged<TRow> rows, Func<TRow, bool> holds) => Must(rule, rows, _ => true, holds);

    protected void Must<TRow>(string rule, Judged<TRow> rows, Func<TRow, bool> when, Func<TRow, bool> holds) =>
        MustIn(rule, rows, rows.InYear, when, holds);

    /// <summary>A requirement that is judged in another year than that of the event.</summary>
    protected void MustIn<TRow>(string rule, Judged<TRow> rows, Func<TRow, bool> judgedNow, Func<TRow, bool> when, Func<TRow, bool> holds)
    {
        var applied = rows.Rows.Where(row => !rows.Outside(row) && judgedNow(row) && when(row)).ToList();
        _findings.Add(
            rule, rows.Kind, applied.Where(row => !holds(row)).Select(rows.Id), applied.Count, rows.Rows.Count(rows.InYear) - applied.Count(rows.InYear));
    }

    /// <summary>A duty with a due day; null = it has not begun, or there is none. It is judged in the year of its due day.</summary>
    protected void Deadline<TRow>(string rule, Judged<TRow> rows, Func<TRow, bool> when, Func<TRow, DateOnly?> due, Func<TRow, DateOnly?> done)
    {
        var duties = rows.Rows.Where(row => !rows.Outside(row) && when(row))
            .Select(row => (Row: row, Due: due(row)))
            .Where(duty => duty.Due?.Year == Report.Year)
            .ToList();
        _findings.Add(
            rule,
            rows.Kind,
            duties.ConvertAll(duty => (rows.Id(duty.Row), duty.Due!.Value, done(duty.Row))),
            rows.Rows.Count(rows.InYear) - duties.Count(duty => rows.InYear(duty.Row)));
    }

    /// <summary>The last day of a term in working days; null where it has not begun by the cut-off.</summary>
    protected DateOnly? After(DateOnly? day, int workingDays) => Report.Seen(day) is { } start ? Report.Calendar.After(start, workingDays) : null;

    /// <summary>A dated duty of the jurisdiction, done as the milestones say.</summary>
    protected void Milestone(string rule, DateOnly due)
    {
        var name = rule[(rule.LastIndexOf('.') + 1)..];
        Milestone(rule, "milestone", name, due, () => Territory.Milestones.GetValueOrDefault((name, Report.Year)));
    }

    protected void Milestone(string rule, string kind, string subject, DateOnly due, Func<DateOnly?> done)
    {
        var now = Overlaps && due.Year == Report.Year;
        _findings.Add(rule, kind, now ? [(subject, due, done())] : [], Overlaps && !now ? 1 : 0);
    }

    /// <summary>A statement about the whole jurisdiction; null = it is not judged.</summary>
    protected void Whole(string rule, Func<bool?> holds)
    {
        var verdict = Overlaps ? holds() : null;
        _findings.Add(rule, "jurisdiction", verdict == false ? [Id] : [], verdict is null ? 0 : 1, Overlaps && verdict is null ? 1 : 0);
    }

    /// <summary>A share of rows has a lower limit; of no rows it is not judged.</summary>
    protected void Share<TRow>(string rule, Func<IEnumerable<TRow>> all, Func<TRow, bool> hit, double atLeast) => Whole(
        rule,
        () =>
        {
            var rows = all().ToList();
            return rows.Count == 0 ? null : rows.Count(hit) / (double)rows.Count >= atLeast;
        });

    /// <summary>At most so many judged inspections of the year an object.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="counts">Which inspections count.</param>
    /// <param name="visits">How many the counted inspections of an object are.</param>
    /// <param name="atMost">The limit.</param>
    protected void Cap(string rule, Func<InspectionRow, bool> counts, Func<IEnumerable<InspectionRow>, int> visits, int atMost)
    {
        var counted = JudgedOfYear.Where(counts).GroupBy(i => i.Object).ToList();
        _findings.Add(
            rule,
            "object",
            counted.Where(group => visits(group) > atMost).Select(group => group.Key.ObjectId),
            counted.Count,
            Overlaps ? Territory.Objects.Count - counted.Count : 0);
    }

    /// <summary>Of active objects inspected at random, the share of a class is not below that of the class before it.</summary>
    protected void CoverageDoesNotFall<TClass>(string rule, Func<ObjectRow, TClass> classOf, params IReadOnlyList<TClass> classes)
        where TClass : struct => Whole(
        rule,
        () =>
        {
            var visited = JudgedOfYear.Where(i => i.IsRandom).Select(i => i.Object).ToHashSet();
            var sizes = Territory.Objects.Values.Where(IsActive)
                .GroupBy(classOf)
                .ToDictionary(group => group.Key, group => (Hits: (long)group.Count(visited.Contains), All: (long)group.Count()));
            var rates = classes.Where(sizes.ContainsKey).Select(each => sizes[each]).ToList();
            return rates.Count < 2 ? null : rates.Zip(rates.Skip(1)).All(pair => pair.Second.Hits * pair.First.All >= pair.First.Hits * pair.Second.All);
        });

    private Judged<TRow> Events<TRow>(
        string kind, IEnumerable<TRow> rows, Func<TRow, string> id, Func<TRow, DateOnly> day, Func<TRow, int> year, Func<TRow, bool> outside) =>
        new(kind, [.. rows.Where(row => day(row) >= _validFrom && day(row) <= _validTo)], id, row => year(row) == Report.Year, outside);

    private Judged<TRow> Registry<TRow>(string kind, IReadOnlyCollection<TRow> rows, Func<TRow, string> id) =>
        new(kind, Overlaps ? rows : [], id, _ => true, _ => false);
}
