using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;

namespace Oversight.Datasets.Province;

/// <summary>Writes a jurisdiction's dated duties: on time, but for those planted late.</summary>
internal sealed class MilestoneWriter(GeneratorOptions options, FaultLedger ledger, ProvinceTables tables)
{
    /// <summary>Milestone, year, due month and day, days late (null: never done), where faults are planted.</summary>
    private static readonly (string Jurisdiction, string Name, int Year, int Month, int Day, int? Late)[] Duties =
    [
        ("shancheng", "items", 2016, 10, 10, 2), ("shancheng", "officers", 2016, 10, 10, 0), ("shancheng", "sharing", 2016, 10, 10, 1),
        ("shancheng", "credit", 2016, 12, 31, null), ("shancheng", "green-channel", 2016, 12, 31, 0), ("shancheng", "joint-plan", 2016, 12, 31, null),
        ("shuozhou", "sort", 2021, 6, 20, 1), ("shuozhou", "list", 2021, 6, 30, 0), ("shuozhou", "train", 2021, 7, 10, 2),
        ("xinzhou", "plans", 2022, 4, 15, 0), ("xinzhou", "rules", 2022, 6, 30, 1), ("xinzhou", "norms", 2022, 6, 30, 4),
        ("xinzhou", "half-year", 2022, 6, 10, null), ("xinzhou", "annual", 2022, 12, 10, 2),
    ];

    public void Write(JurisdictionSpec spec)
    {
        foreach ((string jurisdiction, string name, int year, int month, int day, int? late) in Duties)
        {
            if (!spec.Is(jurisdiction) || year > options.Year)
            {
                continue;
            }

            var due = new DateOnly(year, month, day);
            DateOnly? done = due.AddDays(-(name.Length % 5));
            if (year == options.Year && options.FaultMillionths > 0)
            {
                int? days = late == 0 && FaultVariants.LateOnDueDays(options, spec) ? 1 : late;
                done = days is { } known ? due.AddDays(known) : null;
                Record(spec, name, days);
            }

            if (done is not null)
            {
                tables.Milestones.Term(spec.Id).Term(name).Number(year).Day(done).End();
            }
        }
    }

    private void Record(JurisdictionSpec spec, string name, int? late)
    {
        if (late == 0)
        {
            ledger.AddEdge("on-due-day", spec.Id, "milestone", RowId.Text(name), "done on the due day");
            return;
        }

        string rule = spec.Id switch
        {
            "shancheng" => "shancheng.annex." + name,
            "shuozhou" => "shuozhou.milestone." + name,
            _ => (name == "norms" ? "xinzhou.2.4." : "xinzhou.3.4.") + name,
        };
        ledger.Add(rule, spec.Id, "milestone", name, late is null ? "no row: never done" : $"done {late} days after the due day");
    }
}
