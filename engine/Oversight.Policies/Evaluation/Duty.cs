namespace Oversight.Policies.Evaluation;

/// <summary>Something that must be done by a due day: what deadlines and milestones have in common.</summary>
/// <param name="Due">The due day, within the report year.</param>
/// <param name="Done">The day done, as known at the cut-off; null = not done.</param>
internal readonly record struct Duty(DateOnly Due, DateOnly? Done)
{
    /// <summary>Counts the duty, and tables its breach.</summary>
    public void Judge(EvaluatedRule rule, int subject, EvaluationScope scope, Worker worker)
    {
        var tally = worker.Tally(rule);
        tally.Checked++;
        if (Done <= Due)
        {
            return;
        }

        if (Done is null && Due > scope.CutOff)
        {
            tally.Pending++;
            return;
        }

        tally.Breached++;
        worker.Add(new Breach
        {
            Rule = rule.Index,
            Subject = subject,
            State = Done is null ? BreachState.Overdue : BreachState.Late,
            Due = Due,
            Done = Done,
            DaysLate = scope.Calendar.WorkingDaysBetween(Due, Done ?? scope.CutOff),
        });
    }
}
