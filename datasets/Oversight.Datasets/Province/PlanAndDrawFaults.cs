using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>Breaks the rules about plans and draws of the report year, each in rows of its own.</summary>
/// <param name="options">What the province is made from.</param>
/// <param name="spec">The jurisdiction.</param>
/// <param name="calendar">Its working days.</param>
/// <param name="ledger">Takes the faults.</param>
/// <param name="comparisonBroken">Whether the choice of objects breaks the document's comparison of classes.</param>
internal sealed class PlanAndDrawFaults(
    GeneratorOptions options, JurisdictionSpec spec, WorkingCalendar calendar, FaultLedger ledger, bool comparisonBroken)
{
    private readonly HashSet<object> _taken = [];

    public void Plant(List<Plan> plans, List<Draw> draws)
    {
        var annual = plans.Where(p => p.Month is null).ToList();
        List<Plan> any = annual.Count > 0 ? annual : plans;
        if (annual.Count == 0)
        {
            string article = spec.Id switch { "shuozhou" => "11", "xinzhou" => "2.5", _ => "8" };
            ledger.Add($"{spec.Id}.{article}.annual-plan", spec.Id, "jurisdiction", spec.Id, "the year has plans by the month only");
        }

        if (comparisonBroken)
        {
            (string rule, string note) = spec.Id switch
            {
                "shuozhou" => ("shuozhou.12.trustworthy", "grade A drawn more than the others"),
                "zibo" => ("zibo.12.intensify", "flagged objects drawn less than the others"),
                "xinzhou" => ("xinzhou.2.6.credit-ratio", "grade C drawn less than grades A and B"),
                _ => ("shancheng.4.3.intensify", "flagged objects drawn less than the others"),
            };
            ledger.Add(rule, spec.Id, "jurisdiction", spec.Id, note);
        }

        switch (spec.Id)
        {
            case "shuozhou":
                Break("shuozhou.6.plans", any, p => p.PublishedOn = null, "not published");
                Break("shuozhou.12.content", any, p => p.OfficerRequirement = null, "no requirement for officers");
                Break("shuozhou.list.plan-frequency", annual, p => p.Frequency = 3, "frequency 3");
                Break("shuozhou.7.electronic", draws, d => d.Method = "manual", "drawn by hand");
                break;
            case "zibo":
                Break("zibo.5.general-ratio", [.. any.Where(p => p.Item is { Tier: "general", RatioMax: not null })],
                    p => p.Ratio = p.Item.RatioMax + 10, "ratio above the item's limit");
                Break("zibo.8.content", any, p => p.EstimatedObjects = null, "no estimate of objects");
                Break("zibo.9.witness", draws, d => d.Witnesses = 0, "no witness");
                Break("zibo.9.filing", draws, d => d.FiledOn = d.Id.Number % 2 == 0 ? null : d.To.AddDays(1), "filed too late, or not at all");
                break;
            case "xinzhou":
                PlantXinzhou(plans, annual, any, draws);
                break;
            case "shancheng":
                Break("shancheng.4.2.ratio-superior", [.. annual.Where(p => p.Item.SuperiorRatio is not null)],
                    p => p.Ratio = p.Item.SuperiorRatio + 5, "not the ratio that the superior set");
                Break("shancheng.4.2.ratio-own", [.. annual.Where(p => p.Item is { SuperiorRatio: null, RatioMax: not null })],
                    p => p.Ratio = p.Item.RatioMax + 10, "ratio above the item's limit");
                break;
            default:
                PlantJintan(plans, annual, draws);
                break;
        }
    }

    private void PlantXinzhou(List<Plan> plans, List<Plan> annual, List<Plan> any, List<Draw> draws)
    {
        DateOnly due = new(options.Year, 4, 30);
        Break("xinzhou.2.5.plan-published", annual, p => p.PublishedOn = calendar.Add(due, 1), "published on the first working day after 30 April");
        if (annual.FirstOrDefault(p => !_taken.Contains(p)) is { } onTime)
        {
            onTime.PublishedOn = due;
            ledger.AddEdge("on-due-day", spec.Id, "plan", onTime.Id, "published on 30 April, the due day");
        }

        Break("xinzhou.2.5.adjustment-filed", any, p =>
        {
            p.AdjustedOn = new DateOnly(options.Year, 5, 16);
            p.AdjustmentFiledOn = null;
        }, "adjusted, and not filed");
        Break("xinzhou.2.1.platform", draws, d => d.Method = "system", "not drawn on the platform");
        foreach (Plan plan in plans.Where(p => p.Joint).Skip(1).Take((plans.Count(p => p.Joint) / 4) + 1))
        {
            plan.UsesCreditGrade = false;
        }

        ledger.Add("xinzhou.2.7.credit-application", spec.Id, "jurisdiction", spec.Id, "too few joint plans use credit grades");
    }

    private void PlantJintan(List<Plan> plans, List<Plan> annual, List<Draw> draws)
    {
        foreach (Plan plan in plans.Where(p => p.Month == 2))
        {
            plan.Missing = true;
            foreach (Draw draw in draws.Where(d => d.Plan == plan))
            {
                draw.Plan = annual.First(p => p.Item == plan.Item);
            }
        }

        if (draws.Any(d => d.Month == 2 && d.Drawn > 0))
        {
            ledger.Add("jintan.2.1.4.plans", spec.Id, "jurisdiction", spec.Id, "no monthly plan for February");
        }

        Break("jintan.2.1.4.approved", [.. plans.Where(p => !p.Missing)], p => p.Approved = false, "not approved");
        Break("jintan.2.2.1.platform", draws, d => d.Method = "system", "not drawn on the platform");
    }

    private void Break(string rule, List<Plan> plans, Action<Plan> apply, string note) =>
        Break(rule, "plan", plans, apply, p => p.Id, note);

    private void Break(string rule, List<Draw> draws, Action<Draw> apply, string note) =>
        Break(rule, "draw", [.. draws.Where(d => d.Drawn > 0)], apply, d => d.Id, note);

    private void Break<T>(string rule, string kind, List<T> rows, Action<T> apply, Func<T, RowId> id, string note)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        int wanted = Math.Max(1, (int)((long)rows.Count * options.FaultMillionths / 2 / 1_000_000));
        int step = Math.Max(1, rows.Count / (wanted + 1));
        for (int i = step % rows.Count; i < rows.Count && wanted > 0; i++)
        {
            if (_taken.Add(rows[i]))
            {
                apply(rows[i]);
                ledger.Add(rule, spec.Id, kind, id(rows[i]), note);
                wanted--;
                i += step - 1;
            }
        }
    }
}
