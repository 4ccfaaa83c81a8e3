using System.Globalization;
using Oversight.Datasets.Inspections;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Faults;

/// <summary>Plants faults and edge cases in the rows of inspections that pass by, the least planted kind first.</summary>
internal sealed class FaultPlanter
{
    /// <summary>Rare kinds are sought this much harder, until each stands <see cref="RareWanted"/> times.</summary>
    private const int RareFactor = 15;
    private const int RareWanted = 2;

    /// <summary>Weeks of holidays and worked weekends test the counting of days, so more is planted there.</summary>
    private const int HolidayFactor = 3;
    private const int HolidayDays = 14;

    private readonly GeneratorOptions _options;
    private readonly FaultContext _context;
    private readonly int _rate;
    private readonly (InspectionFault Kind, FaultCount Count)[] _kinds;

    public FaultPlanter(GeneratorOptions options, FaultContext context, bool tiny)
    {
        (_options, _context) = (options, context);
        _rate = context.Spec.IsJudged(options.Year) ? options.FaultMillionths : 0;
        _kinds = [.. Kinds(context.Spec).Where(kind => !(tiny && kind.ChangesShares)).Select(kind => (kind, context.Ledger.Counter(kind.Rule)))];
    }

    /// <summary>Looks at the row in the context, and changes it perhaps.</summary>
    public void Pass()
    {
        if (_rate == 0 || RecordForced())
        {
            return;
        }

        InspectionRow row = _context.Row;
        var random = new PhiloxStream(_options.Seed, StreamPurpose.Fault, _context.Spec.Scope(row.Year), row.Id.Number);
        long roll = random.Below(PhiloxStream.Whole);
        if (roll >= (long)_rate * RareFactor)
        {
            return;
        }

        bool holiday = _context.Timeline.Calendar.CrossesHoliday(row.InspectedOn, row.InspectedOn.AddDays(HolidayDays));
        bool chosen = roll < (long)_rate * (holiday ? HolidayFactor : 1);
        InspectionFault? fault = Least(onlyWanted: true) ?? (chosen ? Least(onlyWanted: false) : null);
        if (fault is not null)
        {
            Plant(fault);
        }
        else if (roll < (long)_rate * HolidayFactor)
        {
            PutOnDueDay(row);
        }
    }

    private static IReadOnlyList<InspectionFault> Kinds(JurisdictionSpec spec) => spec.Id switch
    {
        "jintan" => JintanFaults.All,
        "shancheng" => ShanchengFaults.All,
        "shuozhou" => ShuozhouFaults.All,
        "xinzhou" => XinzhouFaults.All,
        "zibo" => ZiboFaults.All,
        _ => [],
    };

    /// <summary>The least planted kind that fits the row; the first of those that are planted as often.</summary>
    private InspectionFault? Least(bool onlyWanted)
    {
        InspectionFault? least = null;
        int planted = int.MaxValue;
        foreach ((InspectionFault kind, FaultCount count) in _kinds)
        {
            bool wanted = !onlyWanted || (kind.Rare && count.Value < RareWanted);
            if (wanted && count.Value < planted && kind.Fits(_context))
            {
                (least, planted) = (kind, count.Value);
            }
        }

        return least;
    }

    private void Plant(InspectionFault fault)
    {
        string id = _context.Spec.Id;
        string note = fault.Apply(_context);
        if (fault.OfJurisdiction)
        {
            _context.Ledger.Add(fault.Rule, id, "jurisdiction", id, note);
            _context.Ledger.Bump(fault.Rule);
            return;
        }

        RowId subject = _context.Row.Id;
        _context.Ledger.Add(fault.Rule, id, "inspection", subject, note);
        if (fault.Also is not null)
        {
            _context.Ledger.Add(fault.Also, id, "inspection", subject, note);
        }
    }

    /// <summary>Faults that the choice of objects has already made; such a row gets no second one.</summary>
    private bool RecordForced()
    {
        InspectionRow row = _context.Row;
        if (row.Year != _options.Year || !row.IsRandom || row.Draw is null)
        {
            return false;
        }

        string? rule = XinzhouFaults.BreaksObservation(_context) ? "xinzhou.2.7.observation"
            : _context.Spec.Is("zibo") && _context.Objects.IsExempt(row.ObjectIndex, row.Draw.DrawnOn) && !row.Item.ReachesExempt
                ? "zibo.9.exempt" : null;
        if (rule is not null)
        {
            string note = rule == "zibo.9.exempt" ? "drawn while on the list of the exempt" : "a new business in its first twelve months";
            _context.Ledger.Add(rule, _context.Spec.Id, "inspection", row.Id, note);
        }

        return rule is not null;
    }

    /// <summary>Moves a duty onto its due day: no fault, but the nearest thing to one.</summary>
    private void PutOnDueDay(InspectionRow row)
    {
        (DateOnly? from, int days, Action<DateOnly> set, string duty) = _context.Spec.Id switch
        {
            "shuozhou" => (row.ReportOn, 5, d => row.FeedbackOn = d, "feedback"),
            "zibo" when row.Id.Number % 2 == 0 => (row.ReportOn, 2, d => row.PublishedOn = d, "publish"),
            "zibo" => (row.CompletedOn, 30, d => row.ArchivedOn = d, "archive"),
            "shancheng" => (row.Result is "no_problem" ? row.CompletedOn : null, 20, d => row.PublishedOn = d, "publish-normal"),
            "jintan" => (row.CompletedOn, 20, d => row.PublishedOn = d, "publish"),
            _ => (row.RectifyDue, 0, (Action<DateOnly>)(d => row.RectifiedOn = d), "rectified"),
        };
        if (from is not { } start || row.Withheld)
        {
            return;
        }

        DateOnly due = _context.Timeline.Calendar.Add(start, days);
        if (due.Year != _options.Year)
        {
            return;
        }

        set(due);
        bool holiday = _context.Timeline.Calendar.CrossesHoliday(start, due);
        _context.Ledger.AddEdge(holiday && days > 0 ? "on-due-day-across-holiday" : "on-due-day", _context.Spec.Id, "inspection",
            row.Id, string.Create(CultureInfo.InvariantCulture, $"{duty} done on {due:yyyy-MM-dd}, the due day"));
    }
}
