using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges dated duties of the jurisdiction itself.</summary>
/// <param name="rule">The rule.</param>
/// <param name="milestone">The duty.</param>
/// <param name="scope">Year, cut-off and calendar.</param>
/// <param name="doneOn">The day that the milestones table gives for the report year; null = none.</param>
internal sealed class MilestoneJudge(EvaluatedRule rule, Milestone milestone, EvaluationScope scope, DateOnly? doneOn) : RowJudge<Jurisdiction>(rule)
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (milestone.DueIn(scope.Year) is { } due)
            {
                var done = milestone.Done is { } follows ? follows(Jurisdiction.At(batch, rows.Row(i))) : doneOn;
                new Duty(due, scope.Known(done)).Judge(Rule, Rule.Jurisdiction, scope, worker);
            }
            else
            {
                worker.Tally(Rule).NotApplicable++;
            }
        }
    }
}
