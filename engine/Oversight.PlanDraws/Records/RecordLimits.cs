namespace Oversight.PlanDraws.Records;

/// <summary>What the schema asks of a record beside its form, as far as a draw could not be made otherwise.</summary>
internal static class RecordLimits
{
    /// <summary>The first value out of its range; null where there is none.</summary>
    /// <param name="record">The record.</param>
    public static string? Fault(DrawRecord record)
    {
        var request = record.Request;
        (bool Holds, string Fault)[] limits =
        [
            (request.Plans is [_, ..] plans && plans.All(plan => plan is not null) && plans.Distinct(StringComparer.Ordinal).Count() == plans.Count,
                "request.plans: ids that differ are expected, at least one"),
            (request.Ratio is null or (>= 0 and <= 1), "request.ratio: from 0 to 1"),
            (request.Round >= 0, "request.round: 0 or more"),
            (request.MaxLoad is null or >= 1, "request.max_load: 1 or more"),
            (request.TeamSize is null or >= 1, "request.team_size: 1 or more"),
            (request.Stratify.All(name => name is not null), "request.stratify: names are expected"),
            (request.Set.All(text => text is not null), "request.set: texts are expected"),
            (request.Changes.All(change => change is not null), "request.changes: changes are expected"),
            ((record.Kind == DrawRunner.CommitmentKind) == request.Seed is null, "kind: draw with a seed, commitment without"),
        ];
        return limits.Where(limit => !limit.Holds).Select(limit => limit.Fault).FirstOrDefault();
    }
}
