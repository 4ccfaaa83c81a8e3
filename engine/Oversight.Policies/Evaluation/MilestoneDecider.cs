using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Decides dated duties of the jurisdiction itself.</summary>
/// <param name="milestone">The duty.</param>
/// <param name="scope">Year, cut-off and calendar.</param>
/// <param name="doneOn">The day that the milestones table gives for the report year; null = none.</param>
internal readonly struct MilestoneDecider(Milestone milestone, EvaluationScope scope, DateOnly? doneOn) : IRowDecider<Jurisdiction>
{
    public RowDecision Decide(Jurisdiction row, RowPlace place, ref DutyDates dates)
    {
        dates.Due = milestone.DueIn(scope.Year);
        if (dates.Due is not { } due)
        {
            return RowDecision.Without(RuleReason.DueInOtherYear, place);
        }

        dates.Done = scope.Known(milestone.Done is { } follows ? follows(row) : doneOn);
        return dates.Decide(due, scope);
    }

    public (double? Measured, double? Limit) Measure(Jurisdiction row) => default;
}
