using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Inspections;

/// <summary>Writes a year's inspections of a jurisdiction: those drawn, draw by draw with their follow-ups, then the unplanned ones.</summary>
internal sealed class InspectionYear
{
    private const int FollowUpChance = 500_000;
    private const int MaxItems = 64;
    private const int BusyChance = 400_000;
    private static readonly string[] Unplanned =
        ["complaint", "complaint", "complaint", "complaint", "special", "special", "special", "assigned", "assigned", "transferred"];

    private readonly GeneratorOptions _options;
    private readonly JurisdictionSpec _spec;
    private readonly ObjectRegistry _objects;
    private readonly WorkingCalendar _calendar;
    private readonly ProvinceTables _tables;
    private readonly InspectionRow _row;
    private readonly Outcome _outcome;
    private readonly Timeline _timeline;
    private readonly TeamBuilder _teams;
    private readonly FaultPlanter _planter;
    private readonly FaultContext _context;
    private readonly ObjectionWriter _objections;
    private readonly HashSet<long> _violations;
    private readonly string _idPrefix;
    private readonly int _year;
    private readonly bool _skewed;
    private int _number;

    public InspectionYear(
        GeneratorOptions options, FaultContext context, WorkingCalendar calendar, ProvinceTables tables, ObjectionWriter objections,
        HashSet<long> violations, int year, JurisdictionSize size)
    {
        _options = options;
        _context = context;
        _spec = context.Spec;
        _objects = context.Objects;
        _calendar = calendar;
        _tables = tables;
        _row = context.Row;
        _outcome = new Outcome(_spec);
        _timeline = context.Timeline;
        _teams = context.Teams;
        _planter = new FaultPlanter(options, context, size.IsTiny);
        _objections = objections;
        _violations = violations;
        _year = year;
        _skewed = size.IsLarge;
        _idPrefix = $"{_spec.Prefix}-{year}-";
    }

    public void WriteDrawn(VisitSchedule schedule, IReadOnlyList<Draw> draws)
    {
        for (int i = 0; i < draws.Count; i++)
        {
            Draw draw = draws[i];
            _tables.Write(_spec, draw);
            int end = i + 1 < draws.Count ? draws[i + 1].FirstVisit : schedule.Count;
            for (int visit = draw.FirstVisit; visit < end; visit++)
            {
                WriteMember(schedule, draw, visit);
                if (schedule.States[visit] != VisitState.Exempt)
                {
                    WriteVisit(schedule, draw, visit);
                }
            }
        }
    }

    /// <summary>Fills the year up to <paramref name="wanted"/> inspections, with at least one unplanned for every twenty.</summary>
    public void WriteUnplanned(int wanted, List<Item> items, DateOnly from)
    {
        int count = Math.Max(wanted - _number, wanted / 20);
        if (!Enumerable.Range(0, _objects.Count).Any(MayBeVisited))
        {
            return;
        }

        DateOnly[] days = _calendar.Between(from, _spec.LastDayOf(_year));
        for (int i = 0; i < count; i++)
        {
            Begin(StreamPurpose.Unplanned, i);
            int index = Pick();
            _row.ObjectIndex = index;
            _row.Item = items[_row.Random.Below(_spec.Items)];
            _row.SectionIndex = _row.Item.Section;
            _row.Source = _row.Random.Pick<string>(Unplanned);
            _row.InspectedOn = _row.Random.Pick<DateOnly>(days);

            // Xinzhou 二(五): special, assigned and transferred inspections are made jointly; elsewhere some are.
            bool mayBeJoint = _row.Source is not "complaint";
            _row.JointId = mayBeJoint && (_spec.Is("xinzhou") || _row.Random.Chance(100_000)) ? Joint((_objects.Count * 4L) + i) : null;
            Finish(plain: _violations.Contains(Key()));
        }
    }

    /// <summary>An object for an unplanned inspection. In a large registry a few firms, the first ones, get many.</summary>
    private int Pick()
    {
        int index;
        do
        {
            index = _row.Random.Below(_objects.Count);
            if (_skewed && _row.Random.Chance(BusyChance))
            {
                // The square of an even number in [0, 1): one firm in a hundred gets a tenth of these inspections.
                index = (int)((long)index * index / _objects.Count);
            }
        }
        while (!MayBeVisited(index));
        return index;
    }

    private bool MayBeVisited(int index) =>
        _objects.Has(index, ObjectTraits.Active) && _objects.CanBeVisited(index, _year, 0)
        && !_objects.Has(index, ObjectTraits.LeftOut | ObjectTraits.Overdrawn);

    private void WriteMember(VisitSchedule schedule, Draw draw, int visit)
    {
        string state = schedule.States[visit] switch
        {
            VisitState.Exempt => "exempt",
            VisitState.Replacement => "replacement",
            _ => "drawn",
        };
        _tables.DrawMembers.Term(_spec.Id).Id(draw.Id).Ascii(_objects.Id(schedule.Objects[visit]))
            .Number(visit - draw.FirstVisit + 1).Term(state).End();
    }

    private void WriteVisit(VisitSchedule schedule, Draw draw, int visit)
    {
        Begin(StreamPurpose.Inspection, _number);

        _row.InspectedOn = VisitPlanner.DayOf(_options.Seed, _spec.Scope(_year), schedule.Visits[visit], draw);
        _row.ObjectIndex = schedule.Objects[visit];
        _row.Item = draw.Item;
        _row.Plan = draw.Plan;
        _row.Draw = draw;
        _row.Source = "random";
        _row.SectionIndex = draw.Item.Section;
        _row.JointId = schedule.Joint[visit] ? Joint(schedule.Visits[visit]) : null;
        _row.SecondLeg = schedule.SecondLegs[visit];
        Finish(plain: _objects.Has(_row.ObjectIndex, ObjectTraits.Overdrawn));
        WriteFollowUp();
    }

    private void WriteFollowUp()
    {
        if (!_row.IsProblem || _row.RevisitedOn is not { } revisited || !_row.Random.Chance(FollowUpChance))
        {
            return;
        }

        DateOnly day = _calendar.OnOrAfter(revisited);
        if (day <= _row.InspectedOn || day > _spec.LastDayOf(_year))
        {
            return;
        }

        (int index, Item item) = (_row.ObjectIndex, _row.Item);
        Begin(StreamPurpose.Inspection, _number);
        _row.ObjectIndex = index;
        _row.Item = item;
        _row.SectionIndex = item.Section;
        _row.Source = "follow_up";
        _row.InspectedOn = day;
        Finish(plain: true);
    }

    private void Begin(StreamPurpose purpose, long index)
    {
        _number++;
        _row.Id = new RowId(_idPrefix, _number);
        _row.Random = new PhiloxStream(_options.Seed, purpose, _spec.Scope(_year), index);
        _row.Plan = null;
        _row.Draw = null;
        _row.JointId = null;
        _row.SecondLeg = false;
        _row.Withheld = false;
    }

    private void Finish(bool plain)
    {
        bool repeated = _violations.Contains(Key());
        _outcome.Choose(_row, repeated, plain);
        _timeline.Build(_row);
        _teams.Build(_row);
        _context.Fresh = !repeated;
        _planter.Pass();
        if (_row.Violation != "none")
        {
            _violations.Add(Key());
        }

        _tables.Write(_spec, _row, _objects.Id(_row.ObjectIndex));
        _objections.Pass(_row);
    }

    private long Key() => ((long)_row.ObjectIndex * MaxItems) + _row.Item.Id.Number;

    private RowId Joint(long number) => new($"{_spec.Prefix}-J{_year}-", checked((int)number));
}
