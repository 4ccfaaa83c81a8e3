using System.Globalization;
using Oversight.Datasets.Calendars;
using Oversight.Datasets.Output;
using Oversight.Datasets.Randomness;

namespace Oversight.Datasets.Province;

/// <summary>Makes a year's draws: one a month for each plan that is running, all of a month on the same day.</summary>
internal sealed class DrawBuilder(GeneratorOptions options, JurisdictionSpec spec, WorkingCalendar calendar)
{
    /// <summary>Before this day of January no plan is published.</summary>
    private const int FirstDayOfYear = 10;

    public List<Draw> Build(int year, List<Plan> plans, int firstMonth, int pool)
    {
        var draws = new List<Draw>();
        for (int month = firstMonth; month <= spec.LastDay.Month; month++)
        {
            var first = new DateOnly(year, month, month == 1 ? FirstDayOfYear : 1);
            DateOnly last = first.AddMonths(1).AddDays(-first.Day);
            DateOnly end = last < spec.LastDayOf(year) ? last : spec.LastDayOf(year);
            DateOnly drawnOn = calendar.Add(first.AddDays(-1), 2);
            DateOnly from = calendar.Add(drawnOn, 2);
            IEnumerable<Plan> running = plans.Where(p => spec.MonthlyPlans ? p.Month == month : p.StartsOn <= from && p.EndsOn >= end);
            foreach (Plan plan in running.ToList())
            {
                draws.Add(Make(draws.Count, plan, month, drawnOn, from, end, pool));
            }
        }

        return draws;
    }

    private Draw Make(int number, Plan plan, int month, DateOnly drawnOn, DateOnly from, DateOnly to, int pool)
    {
        var random = new PhiloxStream(options.Seed, StreamPurpose.Draw, spec.Scope(plan.Year), number);
        bool mustBePlatform = spec.Is("xinzhou") || spec.Is("jintan");
        return new Draw
        {
            Id = new RowId($"{spec.Prefix}-D{plan.Year}-", number + 1),
            Plan = plan,
            Item = plan.Item,
            Month = month,
            DrawnOn = drawnOn,
            From = from,
            To = to,
            Days = calendar.Between(from, to),
            Method = mustBePlatform || random.Chance(600_000) ? "platform" : "system",
            Seed = string.Create(CultureInfo.InvariantCulture, $"{random.Next():x8}{random.Next():x8}"),
            Pool = pool,
            Witnesses = random.Between(1, 3),
            FiledOn = calendar.Add(drawnOn, random.Between(0, 2)),
            DesignationApproved = spec.Is("zibo") && random.Chance(150_000),
        };
    }
}
