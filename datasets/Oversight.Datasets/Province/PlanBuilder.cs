using Oversight.Datasets.Calendars;
using Oversight.Datasets.Faults;
using Oversight.Datasets.Output;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Makes a year's plans: an annual one for each item in use and, where the jurisdiction has them, monthly ones.</summary>
internal sealed class PlanBuilder(GeneratorOptions options, JurisdictionSpec spec, WorkingCalendar calendar)
{
    private const int JointEvery = 3;

    public List<Plan> Build(int year, List<Item> items, int activeObjects)
    {
        var plans = new List<Plan>();
        foreach (Item item in items.Take(spec.Items))
        {
            (DateOnly from, DateOnly to) = spec.MonthlyPlans
                ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
                : HalfYear(year, item.Half);
            int? month = year == options.Year && FaultVariants.NoAnnualPlan(options, spec) ? from.Month : null;
            plans.Add(Make(plans.Count, year, month, item, from, to, activeObjects));
        }

        for (int month = 1; spec.MonthlyPlans && month <= 12; month++)
        {
            foreach (Item item in items.Take(spec.Items).Where(i => IsDrawnIn(i, month)))
            {
                var from = new DateOnly(year, month, 1);
                plans.Add(Make(plans.Count, year, month, item, from, from.AddMonths(1).AddDays(-1), activeObjects));
            }
        }

        return plans;
    }

    /// <summary>Monthly plans take the sections in turn, so that a year has about as many draws as it would have with annual plans.</summary>
    private bool IsDrawnIn(Item item, int month)
    {
        int turns = Math.Min(3, spec.Sections.Length);
        return item.Half == (month - 1) / 6 && item.Section % turns == (month - 1) % turns;
    }

    private (DateOnly From, DateOnly To) HalfYear(int year, int half) => half == 0
        ? (new DateOnly(year, 1, 10), new DateOnly(year, 6, 30))
        : (new DateOnly(year, 7, 1), spec.LastDayOf(year));

    private Plan Make(int number, int year, int? month, Item item, DateOnly from, DateOnly to, int activeObjects)
    {
        var random = new PhiloxStream(options.Seed, StreamPurpose.Plan, spec.Scope(year), number);
        int ratio = item.SuperiorRatio ?? 5 * random.Between(3, 6);
        DateOnly published = month is null || !spec.MonthlyPlans
            ? calendar.OnOrAfter(new DateOnly(year, 1, 4).AddDays(random.Below(3)))
            : from.AddDays(-random.Between(2, 6));
        bool joint = number % JointEvery == 0;
        bool adjusted = random.Chance(150_000);
        DateOnly adjustedOn = calendar.OnOrAfter(from.AddDays(random.Between(5, 20)));
        return new Plan
        {
            Id = new RowId($"{spec.Prefix}-P{year}-", number + 1),
            Year = year,
            Month = month,
            Item = item,
            StartsOn = from,
            EndsOn = to,
            Ratio = ratio,
            Frequency = random.Between(1, 2),
            EstimatedObjects = Math.Max(1, (int)((long)activeObjects * ratio / 100)),
            PublishedOn = published,
            Joint = joint,
            UsesCreditGrade = joint ? number % (JointEvery * 4) != 0 : random.Chance(500_000),
            AdjustedOn = adjusted ? adjustedOn : null,
            AdjustmentFiledOn = adjusted ? calendar.Add(adjustedOn, random.Between(1, 5)) : null,
        };
    }
}
