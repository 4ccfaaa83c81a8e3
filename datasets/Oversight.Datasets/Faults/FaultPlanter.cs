using System.Globalization;
using Oversight.Datasets.Inspections;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Faults;

/// <summary>Plants faults and edge cases in the rows of inspections that pass by, the least planted kind first.</summary>
internal sealed class FaultPlanter(GeneratorOptions options, FaultContext context)
{
    /// <summary>Rare kinds are sought this much harder, until each stands <see cref="RareWanted"/> times.</summary>
    private const int RareFactor = 15;
    private const int RareWanted = 2;

    /// <summary>Weeks of holidays and worked weekends test the counting of days, so more is planted there.</summary>
    private const int HolidayFactor = 3;
    private const int HolidayDays = 14;

    private readonly int _rate = context.Spec.IsJudged(options.Year) ? options.FaultMillionths : 0;

    private readonly IReadOnlyList<InspectionFault> _kinds = context.Spec.Id switch
    {
        "jintan" => JintanFaults.All,
        "shancheng" => ShanchengFaults.All,
        "shuozhou" => ShuozhouFaults.All,
        "xinzhou" => XinzhouFaults.All,
        "zibo" => ZiboFaults.All,
        _ => [],
    };

    /// <summary>Looks at the row in the context, and changes it perhaps.</summary>
    public void Pass()
    {
        if (_rate == 0 || RecordForced())
        {
            return;
        }

        InspectionRow row = context.Row;
        var random = new PhiloxStream(options.Seed, StreamPurpose.Fault, context.Spec.Scope(row.Year), row.Id.Number);
        long roll = random.Below(PhiloxStream.Whole);
        if (roll >= (long)_rate * RareFactor)
        {
            return;
        }

        bool holiday = context.Timeline.Calendar.CrossesHoliday(row.InspectedOn, row.InspectedOn.AddDays(HolidayDays));
        bool chosen = roll < (long)_rate * (holiday ? HolidayFactor : 1);
        InspectionFault? fault = Least(k => k.Rare && context.Ledger.Count(k.Rule) < RareWanted) ?? (chosen ? Least(_ => true) : null);
        if (fault is not null)
        {
            Plant(fault);
        }
        else if (roll < (long)_rate * HolidayFactor)
        {
            PutOnDueDay(row);
        }
    }

    private InspectionFault? Least(Func<InspectionFault, bool> wanted)
    {
        InspectionFault? least = null;
        foreach (InspectionFault kind in _kinds)
        {
            if (wanted(kind) && (least is null || context.Ledger.Count(kind.Rule) < context.Ledger.Count(least.Rule)) && kind.Fits(context))
            {
                least = kind;
            }
        }

        return least;
    }

    private void Plant(InspectionFault fault)
    {
        string id = context.Spec.Id;
        string note = fault.Apply(context);
        if (fault.OfJurisdiction)
        {
            context.Ledger.Add(fault.Rule, id, "jurisdiction", id, note);
            context.Ledger.Bump(fault.Rule);
            return;
        }

        string subject = context.Row.Id.ToString();
        context.Ledger.Add(fault.Rule, id, "inspection", subject, note);
        if (fault.Also is not null)
        {
            context.Ledger.Add(fault.Also, id, "inspection", subject, note);
        }
    }

    /// <summary>Faults that the choice of objects has already made; such a row gets no second one.</summary>
    private bool RecordForced()
    {
        InspectionRow row = context.Row;
        if (row.Year != options.Year || !row.IsRandom || row.Draw is null)
        {
            return false;
        }

        string? rule = XinzhouFaults.BreaksObservation(context) ? "xinzhou.2.7.observation"
            : context.Spec.Is("zibo") && context.Objects.IsExempt(row.ObjectIndex, row.Draw.DrawnOn) && !row.Item.ReachesExempt
                ? "zibo.9.exempt" : null;
        if (rule is not null)
        {
            string note = rule == "zibo.9.exempt" ? "drawn while on the list of the exempt" : "a new business in its first twelve months";
            context.Ledger.Add(rule, context.Spec.Id, "inspection", row.Id.ToString(), note);
        }

        return rule is not null;
    }

    /// <summary>Moves a duty onto its due day: no fault, but the nearest thing to one.</summary>
    private void PutOnDueDay(InspectionRow row)
    {
        (DateOnly? from, int days, Action<DateOnly> set, string duty) = context.Spec.Id switch
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

        DateOnly due = context.Timeline.Calendar.Add(start, days);
        if (due.Year != options.Year)
        {
            return;
        }

        set(due);
        bool holiday = context.Timeline.Calendar.CrossesHoliday(start, due);
        context.Ledger.AddEdge(holiday && days > 0 ? "on-due-day-across-holiday" : "on-due-day", context.Spec.Id, "inspection",
            row.Id.ToString(), string.Create(CultureInfo.InvariantCulture, $"{duty} done on {due:yyyy-MM-dd}, the due day"));
    }
}
