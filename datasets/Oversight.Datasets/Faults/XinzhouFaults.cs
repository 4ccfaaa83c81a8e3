using Oversight.Datasets.Inspections;

namespace Oversight.Datasets.Faults;

/// <summary>Ways to break the rules of Xinzhou about an inspection.</summary>
internal static class XinzhouFaults
{
    public static IReadOnlyList<InspectionFault> All { get; } =
    [
        LateDuty.By("xinzhou.2.8.rectified", c => c.Row.RectifyDue, r => r.RectifiedOn, (r, d) => r.RectifiedOn = d) with { Rare = true },
        CommonFaults.BrokenJoint("xinzhou.2.5.joint"),
        new("xinzhou.2.5.special-joint",
            c => c.Row.Year == c.ReportYear && c.Row.Source is "special" or "assigned" or "transferred",
            c =>
            {
                c.Row.JointId = null;
                return $"source {c.Row.Source}, not joint";
            })
        { Rare = true },
        CommonFaults.Designated("xinzhou.2.6.random-team"),
        new("xinzhou.2.6.published", c => c.IsOwnRandom && c.Row.IsPlain && c.Row.CompletedOn is not null, c =>
        {
            c.Row.PublishedOn = null;
            return "random inspections that were not published";
        })
        { OfJurisdiction = true },
        new("xinzhou.2.6.completed", c => c.CanChangeOutcome && c.Row.IsRandom && c.Row.Plan is not null, c =>
        {
            c.Change(null, "none", "none", null);
            bool nextYear = c.Ledger.Count("xinzhou.2.6.completed") % 2 == 1;
            c.Row.CompletedOn = nextYear ? new DateOnly(c.ReportYear + 1, 1, 10) : null;
            c.Row.Result = nextYear ? "no_problem" : null;
            c.Timeline.FromCompletion(c.Row);
            return nextYear ? "completed in January of the next year" : "never completed";
        }),
        CommonFaults.NoRectifyDue("xinzhou.2.8.ledger"),
        CommonFaults.NotTransferred("xinzhou.2.8.transfer"),
    ];

    /// <summary>Xinzhou 二(七): whether a random inspection met a new business of good credit in its first twelve months.</summary>
    public static bool BreaksObservation(FaultContext c)
    {
        InspectionRow row = c.Row;
        DateOnly registered = c.Objects.RegisteredOn[row.ObjectIndex];
        return c.Spec.Is("xinzhou") && row.IsRandom && c.Objects.Has(row.ObjectIndex, Province.ObjectTraits.NewEconomy)
            && c.Objects.Grades[row.ObjectIndex] is 1 or 2
            && row.InspectedOn >= registered && row.InspectedOn < registered.AddMonths(12);
    }
}
