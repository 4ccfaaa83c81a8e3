using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Inspections;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Writes one jurisdiction: its registries, then the year before the report year in part, then the report year.</summary>
internal sealed class JurisdictionWriter(
    GeneratorOptions options, JurisdictionSpec spec, WorkingCalendar calendar, FaultLedger ledger, ProvinceTables tables)
{
    private const int HistoryPercent = 15;
    private const int FirstMonthOfHistory = 9;

    public void Write(JurisdictionSize size)
    {
        int inspections = size.Inspections;
        Roster roster = new RosterBuilder(options, spec, size, ledger).Build();
        roster.All.ForEach(o => tables.Write(spec, o));
        var itemList = new ItemListBuilder(options, spec, ledger);
        List<Item> items = itemList.Build();
        items.ForEach(i => tables.Write(spec, i));
        ObjectRegistry registry = new ObjectRegistryBuilder(options, spec, size, ledger, tables).Build(roster);
        if (!size.IsTiny)
        {
            MarkObjects(registry);
        }


        var extractedOn = new DateOnly(options.Year + 1, 1, 31);
        var row = new InspectionRow { Item = items[0] };
        var timeline = new Timeline(spec, calendar, extractedOn);
        var teams = new TeamBuilder(options, spec, roster, registry, ledger);
        var objections = new ObjectionWriter(options, spec, calendar, ledger, tables);
        var violations = new HashSet<long>();
        int active = Enumerable.Range(0, registry.Count).Count(i => registry.Has(i, ObjectTraits.Active));
        int history = inspections * HistoryPercent / 100;
        foreach (int year in new[] { options.Year - 1, options.Year })
        {
            bool isReport = year == options.Year;
            int wanted = isReport ? inspections - history : history;
            List<Plan> plans = new PlanBuilder(options, spec, calendar).Build(year, items, active);
            List<Draw> draws = new DrawBuilder(options, spec, calendar).Build(year, plans, isReport ? 1 : FirstMonthOfHistory, active);
            var planner = new VisitPlanner(options, spec, registry, ledger, year, draws);
            VisitSchedule schedule = planner.Plan(wanted);
            Count(draws, schedule);
            if (isReport && options.FaultMillionths > 0 && spec.IsJudged(year))
            {
                new PlanAndDrawFaults(options, spec, calendar, ledger, planner.ComparisonBroken).Plant(plans, draws);
            }

            plans.Where(p => !p.Missing).ToList().ForEach(p => tables.Write(spec, p));
            var context = new FaultContext
            {
                Row = row,
                Spec = spec,
                ReportYear = options.Year,
                Objects = registry,
                Roster = roster,
                Timeline = timeline,
                Teams = teams,
                Ledger = ledger,
                Bare = itemList.Bare,
                Draws = draws,
            };
            var writer = new InspectionYear(options, context, calendar, tables, objections, violations, year, size);
            writer.WriteDrawn(schedule, draws);
            writer.WriteUnplanned(wanted, items, new DateOnly(year, isReport ? 1 : FirstMonthOfHistory, 12));
        }

        new MilestoneWriter(options, ledger, tables).Write(spec);
        tables.EndJurisdiction(registry);
    }

    private static void Count(List<Draw> draws, VisitSchedule schedule)
    {
        for (int i = 0; i < draws.Count; i++)
        {
            int end = i + 1 < draws.Count ? draws[i + 1].FirstVisit : schedule.Count;
            for (int visit = draws[i].FirstVisit; visit < end; visit++)
            {
                draws[i].Drawn += schedule.States[visit] == VisitState.Exempt ? 0 : 1;
            }
        }
    }

    /// <summary>Chooses the objects that will be drawn too often, and those that Jintan will leave out.</summary>
    private void MarkObjects(ObjectRegistry registry)
    {
        if (options.FaultMillionths == 0 || !spec.IsJudged(options.Year))
        {
            return;
        }

        var random = new PhiloxStream(options.Seed, StreamPurpose.Selection, spec.Scope(0), 1);
        int wanted = Math.Max(1, (int)((long)registry.Count * options.FaultMillionths / 20_000_000));
        if (spec.Id is "shuozhou" or "zibo" or "jintan")
        {
            Mark(registry, ref random, wanted, ObjectTraits.Overdrawn);
        }

        if (spec.Complete)
        {
            int leftOut = Mark(registry, ref random, Math.Max(2, wanted * 2), ObjectTraits.LeftOut);
            if (leftOut > 0)
            {
                ledger.Add("jintan.2.1.4.coverage", spec.Id, "jurisdiction", spec.Id, $"{leftOut} active objects without any inspection");
            }
        }
    }

    /// <returns>How many were found to mark.</returns>
    private int Mark(ObjectRegistry registry, ref PhiloxStream random, int wanted, ObjectTraits trait)
    {
        int marked = 0;
        for (int tries = 0; marked < wanted && tries < registry.Count * 20; tries++)
        {
            int i = random.Below(registry.Count);
            bool plain = registry.Traits[i] is ObjectTraits.Active or (ObjectTraits.Active | ObjectTraits.Individual);
            if (plain && registry.Grades[i] == 2 && registry.ExemptTo[i] == default && registry.CanBeVisited(i, options.Year - 1, 0))
            {
                registry.Traits[i] |= trait;
                marked++;
            }
        }

        return marked;
    }
}
