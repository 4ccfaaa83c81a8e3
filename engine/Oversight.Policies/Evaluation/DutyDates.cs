namespace Oversight.Policies.Evaluation;

/// <summary>The days of something that must be done by a due day: what deadlines and milestones have in common.</summary>
internal struct DutyDates
{
    /// <summary>The day from which the term runs; null where the due day itself is given.</summary>
    public DateOnly? From;

    /// <summary>The due day; null where there is none.</summary>
    public DateOnly? Due;

    /// <summary>The day done, as known at the cut-off; null = not done.</summary>
    public DateOnly? Done;

    /// <summary>Working days late; 0 unless late or overdue.</summary>
    public int DaysLate;

    /// <summary>Decides a duty that is due in the report year.</summary>
    public RowDecision Decide(DateOnly due, EvaluationScope scope)
    {
        DaysLate = 0;
        if (Done <= due)
        {
            return RowDecision.Applies(RuleOutcome.Holds);
        }

        if (Done is null && due > scope.CutOff)
        {
            return RowDecision.Applies(RuleOutcome.Pending);
        }

        DaysLate = scope.Calendar.WorkingDaysBetween(due, Done ?? scope.CutOff);
        return RowDecision.Applies(Done is null ? RuleOutcome.Overdue : RuleOutcome.Late);
    }
}
