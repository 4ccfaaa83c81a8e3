using System.Globalization;
using Oversight.Contracts.Rules;
using Oversight.Policies.Tests.Rules.Data;

namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>
/// The rules of one document, worked out row by row with plain loops from the rule catalogue and the data contract. It
/// shares no code with the engine, and is as slow as it likes.
/// </summary>
internal abstract class PackReference
{
    private readonly SortedDictionary<string, RuleVerdict> _verdicts = new(StringComparer.Ordinal);
    private readonly DateOnly _validFrom;
    private readonly DateOnly? _validTo;

    protected PackReference(string id, DateOnly validFrom, DateOnly? validTo, Dataset data, int year, DateOnly asOf, NaiveCalendar calendar)
    {
        Id = id;
        _validFrom = validFrom;
        _validTo = validTo;
        Year = year;
        AsOf = asOf;
        Calendar = calendar;
        Data = data.Of(id);

        // What refers to nobody is rejected.
        Data.Conflicts.RemoveAll(row =>
            Data.Officers.All(officer => officer.OfficerId != row.OfficerId) || Data.Objects.All(inspected => inspected.ObjectId != row.ObjectId));
    }

    /// <summary>Whether the dataset has any row of the jurisdiction; one without is not judged.</summary>
    public bool IsJudged =>
        Data.Objects.Count + Data.Officers.Count + Data.Items.Count + Data.Plans.Count + Data.Draws.Count + Data.Inspections.Count
            + Data.Assignments.Count + Data.Conflicts.Count + Data.Objections.Count + Data.Milestones.Count > 0;

    protected string Id { get; }

    protected Dataset Data { get; }

    protected int Year { get; }

    protected DateOnly AsOf { get; }

    protected NaiveCalendar Calendar { get; }

    /// <summary>Whether the document shares a day with the report year.</summary>
    protected bool Overlaps => _validFrom.Year <= Year && (_validTo is null || _validTo.Value.Year >= Year);

    protected IEnumerable<Judged<InspectionRow>> Inspections => Data.Inspections
        .Where(row => Valid(row.InspectedOn))
        .Select(row => new Judged<InspectionRow>(row, row.InspectionId, row.InspectedOn.Year == Year, IsOutside(row)));

    protected IEnumerable<Judged<PlanRow>> Plans => Data.Plans
        .Where(row => Valid(row.StartsOn ?? new DateOnly(row.Year, row.Month ?? 1, 1)))
        .Select(row => new Judged<PlanRow>(row, row.PlanId, row.Year == Year, false));

    protected IEnumerable<Judged<DrawRow>> Draws => Data.Draws
        .Where(row => Valid(row.DrawnOn))
        .Select(row => new Judged<DrawRow>(row, row.DrawId, row.DrawnOn.Year == Year, false));

    protected IEnumerable<Judged<ObjectionRow>> Objections => Data.Objections
        .Where(row => Valid(row.ReceivedOn))
        .Select(row => new Judged<ObjectionRow>(
            row, row.ObjectionId, row.ReceivedOn.Year == Year, IsOutside(Data.Inspections.Single(i => i.InspectionId == row.InspectionId))));

    protected IEnumerable<Judged<ObjectRow>> Objects => Registry(Data.Objects, row => row.ObjectId);

    protected IEnumerable<Judged<OfficerRow>> Officers => Registry(Data.Officers, row => row.OfficerId);

    protected IEnumerable<Judged<ItemRow>> Items => Registry(Data.Items, row => row.ItemId);

    /// <summary>Judges every rule of the pack.</summary>
    public IReadOnlyDictionary<string, RuleVerdict> JudgeAll()
    {
        _verdicts.Clear();
        JudgeRules();
        return _verdicts;
    }

    protected abstract void JudgeRules();

    /// <summary>Whether the document leaves an inspection out altogether.</summary>
    protected virtual bool IsOutside(InspectionRow inspection) => false;

    protected bool Valid(DateOnly day) => day >= _validFrom && (_validTo is null || day <= _validTo);

    /// <summary>A date as deadlines and milestones see it.</summary>
    protected DateOnly? Seen(DateOnly? day) => day > AsOf ? null : day;

    /// <summary>A requirement. The verdict of a row: true holds, false fails, null does not apply.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="holds">The verdict.</param>
    /// <param name="notice">Whether a breach is only a notice.</param>
    /// <param name="yearOf">The year in which a row is judged, where it is not that of the event; null = never.</param>
    /// <param name="shows">The number that a breach shows and its limit; without it none.</param>
    protected void Must<TRow>(
        string id,
        IEnumerable<Judged<TRow>> rows,
        Func<TRow, bool?> holds,
        bool notice = false,
        Func<TRow, int?>? yearOf = null,
        Func<TRow, (double? Measured, double? Limit)>? shows = null)
    {
        var (applied, inapplicable) = (0L, 0L);
        var breaches = new List<FoundBreach>();
        foreach (var row in rows)
        {
            var judgedNow = yearOf is null ? row.InYear : yearOf(row.Row) == Year;
            var verdict = judgedNow && !row.Outside ? holds(row.Row) : null;
            if (verdict is null)
            {
                inapplicable += row.InYear ? 1 : 0;
                continue;
            }

            applied++;
            if (verdict == false)
            {
                var (measured, limit) = shows?.Invoke(row.Row) ?? (null, null);
                breaches.Add(Failed(id, notice, KindOf<TRow>(), row.Id, measured, limit));
            }
        }

        Add(id, RuleKind.Requirement, notice, applied, 0, inapplicable, breaches);
    }

    /// <summary>A duty with a due day; null = it has not begun, or there is none.</summary>
    protected void Deadline<TRow>(string id, IEnumerable<Judged<TRow>> rows, Func<TRow, (DateOnly Due, DateOnly? Done)?> duty)
    {
        var (applied, pending, inapplicable) = (0L, 0L, 0L);
        var breaches = new List<FoundBreach>();
        foreach (var row in rows)
        {
            if (row.Outside || duty(row.Row) is not { } found || found.Due.Year != Year)
            {
                inapplicable += row.InYear ? 1 : 0;
                continue;
            }

            applied++;
            pending += Overdue(id, KindOf<TRow>(), row.Id, found.Due, found.Done, breaches);
        }

        Add(id, RuleKind.Deadline, notice: false, applied, pending, inapplicable, breaches);
    }

    /// <summary>A dated duty; its done day from the milestones table unless given.</summary>
    protected void Milestone(string id, DateOnly due, Func<DateOnly?>? done = null)
    {
        var (applied, pending, inapplicable) = (0L, 0L, 0L);
        var breaches = new List<FoundBreach>();
        if (Overlaps && due.Year == Year)
        {
            var name = id[(id.LastIndexOf('.') + 1)..];
            var doneOn = done is null ? Data.Milestones.SingleOrDefault(row => row.Milestone == name && row.Year == Year)?.DoneOn : done();
            applied = 1;
            pending = done is null
                ? Overdue(id, "milestone", name, due, doneOn, breaches)
                : Overdue(id, "jurisdiction", Id, due, doneOn, breaches);
        }
        else if (Overlaps)
        {
            inapplicable = 1;
        }

        Add(id, RuleKind.Milestone, notice: false, applied, pending, inapplicable, breaches);
    }

    /// <summary>Something about the whole jurisdiction: true holds, false fails.</summary>
    protected void Whole(string id, Func<bool> holds) =>
        Jurisdiction(id, RuleKind.Share, notice: false, () => (holds(), null, null));

    /// <summary>A share of the jurisdiction, hits of a base, has a lower limit; an empty base is not judged.</summary>
    protected void Share(string id, Func<(int Hits, int Base)> share, double atLeast, bool notice = false) =>
        Jurisdiction(id, RuleKind.Share, notice, () =>
        {
            var (hits, all) = share();
            return all == 0 ? null : (hits / (double)all >= atLeast, hits / (double)all, atLeast);
        });

    /// <summary>At most so many judged inspections of the year an object, by groups of it.</summary>
    protected void Cap(
        string id, Func<InspectionRow, bool> counts, int atMost, bool notice, Func<IEnumerable<InspectionRow>, int> count)
    {
        var counted = Inspections.Where(row => row.InYear && !row.Outside && counts(row.Row)).Select(row => row.Row).GroupBy(row => row.ObjectId).ToList();
        var breaches = counted.Where(group => count(group) > atMost)
            .Select(group => Failed(id, notice, "object", group.Key, count(group), atMost)).ToList();
        Add(id, RuleKind.Cap, notice, counted.Count, 0, Overlaps ? Data.Objects.Count - counted.Count : 0, breaches);
    }

    /// <summary>A value of each officer has a lower limit; null = not judged.</summary>
    protected void OfficerLimit(string id, bool notice, Func<OfficerRow, double?> value, double atLeast)
    {
        var values = Officers.Select(row => (row.Id, Value: value(row.Row))).ToList();
        var breaches = values.Where(row => row.Value < atLeast)
            .Select(row => Failed(id, notice, "officer", row.Id, row.Value, atLeast)).ToList();
        Add(id, RuleKind.Cap, notice, values.Count(row => row.Value is not null), 0, values.Count(row => row.Value is null), breaches);
    }

    /// <summary>The coverage of a class must not be below that of the one before it; classes without an object are skipped.</summary>
    protected void CoverageDoesNotFall(string id, params Func<ObjectRow, bool>[] classes) => Coverage(id, 1, classes);

    protected void CoverageDoesNotRise(string id, params Func<ObjectRow, bool>[] classes) => Coverage(id, -1, classes);

    private void Coverage(string id, int sign, Func<ObjectRow, bool>[] classes) => Jurisdiction(
        id,
        RuleKind.Comparison,
        notice: true,
        () =>
        {
            var rates = classes
                .Select(inClass => Data.Objects.Where(row => IsActive(row) && inClass(row)).ToList())
                .Where(members => members.Count > 0)
                .Select(members => (Hit: members.Count(HasJudgedRandomInspection), Of: members.Count))
                .ToList();
            if (rates.Count < 2)
            {
                return null;
            }

            for (var n = 1; n < rates.Count; n++)
            {
                var (before, here) = (rates[n - 1], rates[n]);
                if (sign * ((here.Hit * before.Of) - (before.Hit * here.Of)) < 0)
                {
                    return (false, here.Hit / (double)here.Of, before.Hit / (double)before.Of);
                }
            }

            return (true, null, null);
        });

    /// <summary>Active for the report year.</summary>
    protected bool IsActive(ObjectRow row) =>
        (row.Status ?? "active") == "active" && (row.RegisteredOn is null || row.RegisteredOn <= new DateOnly(Year, 12, 31));

    private bool HasJudgedRandomInspection(ObjectRow row) =>
        Inspections.Any(i => i.InYear && !i.Outside && i.Row.ObjectId == row.ObjectId && i.Row.Source == "random");

    private IEnumerable<Judged<TRow>> Registry<TRow>(IEnumerable<TRow> rows, Func<TRow, string> id) =>
        Overlaps ? rows.Select(row => new Judged<TRow>(row, id(row), true, false)) : [];

    private void Jurisdiction(string id, RuleKind kind, bool notice, Func<(bool Holds, double? Measured, double? Limit)?> judge)
    {
        var verdict = Overlaps ? judge() : null;
        Add(
            id, kind, notice, verdict is null ? 0 : 1, 0, Overlaps && verdict is null ? 1 : 0,
            verdict is { Holds: false } found ? [Failed(id, notice, "jurisdiction", Id, found.Measured, found.Limit)] : []);
    }

    private static string KindOf<TRow>() => typeof(TRow).Name switch
    {
        nameof(InspectionRow) => "inspection",
        nameof(ObjectRow) => "object",
        nameof(OfficerRow) => "officer",
        nameof(ItemRow) => "item",
        nameof(PlanRow) => "plan",
        nameof(DrawRow) => "draw",
        _ => "objection",
    };

    private int Overdue(string id, string kind, string subject, DateOnly due, DateOnly? doneOn, List<FoundBreach> breaches)
    {
        var done = Seen(doneOn);
        if (done is null && due > AsOf)
        {
            return 1;
        }

        if (done is null)
        {
            breaches.Add(Failed(id, notice: false, kind, subject) with
            {
                DueOn = due,
                DaysLate = Calendar.Between(due, AsOf),
                State = "overdue",
            });
        }
        else if (done > due)
        {
            breaches.Add(Failed(id, notice: false, kind, subject) with
            {
                DueOn = due,
                DoneOn = done,
                DaysLate = Calendar.Between(due, done.Value),
                State = "late",
            });
        }

        return 0;
    }

    private FoundBreach Failed(string id, bool notice, string kind, string subject, double? measured = null, double? limit = null) => new()
    {
        RuleId = id,
        Jurisdiction = Id,
        Severity = notice ? "notice" : "breach",
        SubjectKind = kind,
        SubjectId = subject,
        Measured = Text(measured),
        Limit = Text(limit),
        State = "failed",
    };

    /// <summary>A number as the output writes it: whole ones without a point, others with at most six decimals.</summary>
    private static string? Text(double? value) => value?.ToString("0.######", CultureInfo.InvariantCulture);

    private void Add(
        string id, RuleKind kind, bool notice, long applied, long pending, long inapplicable, List<FoundBreach> breaches) =>
        _verdicts.Add(id, new RuleVerdict(
            kind, notice ? Severity.Notice : Severity.Breach, new RuleCounts(applied, breaches.Count, pending, inapplicable), breaches));
}
