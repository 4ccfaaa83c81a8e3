namespace Oversight.Datasets.Faults;

/// <summary>Ways to break the rules of Shancheng about an inspection.</summary>
internal static class ShanchengFaults
{
    public static IReadOnlyList<InspectionFault> All { get; } =
    [
        LateDuty.Within("shancheng.4.3.publish-normal", 20, r => r.CompletedOn, r => r.PublishedOn, (r, d) => r.PublishedOn = d,
            c => c.Row.Result is "no_problem"),
        LateDuty.Within("shancheng.4.3.publish-problem", 20, r => r.DecisionOn, r => r.PublishedOn, (r, d) => r.PublishedOn = d,
            c => c.Row.Result is "problem") with
        { Rare = true },
        CommonFaults.NoLegalBasis("shancheng.2.1.legal-basis", "complaint", "special", "assigned"),
        CommonFaults.Uncertified("shancheng.4.1.certified"),
        CommonFaults.BrokenJoint("shancheng.4.2.joint"),
        new("shancheng.4.2.record", c => c.IsOwn && c.Row.IsPlain && c.Row.CompletedOn is not null, c =>
        {
            c.Row.Signed = false;
            return "neither signed nor the refusal noted";
        }),
        new("shancheng.4.3.refusal", c => c.CanChangeOutcome, c =>
        {
            bool falsified = c.Ledger.Count("shancheng.4.3.refusal") % 2 == 1;
            c.Change(falsified ? "falsified" : "uncooperative", falsified ? "minor" : "none", "none", falsified ? true : null);
            return falsified ? "falsified facts, and nothing followed" : "refused to cooperate, and nothing followed";
        }),
        CommonFaults.NotTransferred("shancheng.4.3.transfer"),
    ];
}
