namespace Oversight.Datasets.Faults;

/// <summary>Ways to break the rules of Jintan about an inspection.</summary>
internal static class JintanFaults
{
    public static IReadOnlyList<InspectionFault> All { get; } =
    [
        LateDuty.Within("jintan.2.3.1.publish", 20, r => r.CompletedOn, r => r.PublishedOn, (r, d) => r.PublishedOn = d),
        CommonFaults.Uncertified("jintan.2.1.2.certified") with { ChangesShares = true },
        CommonFaults.NoLegalBasis("jintan.2.1.3.legal-basis", "complaint", "special", "assigned"),
        new("jintan.2.2.1.team", c => c.HasTeam, CommonFaults.LeaveOne) { ChangesShares = true },
        CommonFaults.Designated("jintan.2.2.1.random-assignment"),
        CommonFaults.Interested("jintan.2.2.1.recusal") with { ChangesShares = true },
        CommonFaults.WrongSource("jintan.2.2.1.source", "complaint", "assigned"),
        CommonFaults.NoRectifyDue("jintan.2.2.2.rectify"),
        new("jintan.2.2.2.revisit",
            c => c.Row.RectifyDue is { } due && due.Year == c.ReportYear && due < c.CutOff && c.Row.JointId is null
                && c.Row.InspectedOn >= c.Spec.Validity.From,
            c =>
            {
                bool early = c.Ledger.Count("jintan.2.2.2.revisit") % 2 == 1;
                c.Row.RevisitedOn = early ? c.Row.RectifyDue!.Value.AddDays(-1) : null;
                return early ? "revisited the day before the day for putting right" : "never revisited";
            })
        { Rare = true },
        CommonFaults.NotTransferred("jintan.2.3.1.transfer"),
    ];
}
