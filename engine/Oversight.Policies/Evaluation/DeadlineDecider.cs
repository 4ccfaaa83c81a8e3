using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Decides deadlines. A deadline belongs to the report year in which its due day falls, whatever the year of its event.
/// </summary>
internal readonly struct DeadlineDecider<T>(Deadline<T> deadline, EvaluationScope scope) : IRowDecider<T>
    where T : struct, IFactRow<T>
{
    public RowDecision Decide(T row, RowPlace place, ref DutyDates dates)
    {
        if ((place & RowPlace.Outside) != 0)
        {
            return RowDecision.Without(RuleReason.Outside, place);
        }

        if (deadline.When is { } when && !when(row))
        {
            return RowDecision.Without(RuleReason.When, place);
        }

        dates.Due = Due(row, ref dates);
        if (dates.Due is not { } due)
        {
            return RowDecision.Without(RuleReason.NotBegun, place);
        }

        if (due.Year != scope.Year)
        {
            return RowDecision.Without(RuleReason.DueInOtherYear, place);
        }

        dates.Done = scope.Known(deadline.Done(row));
        return dates.Decide(due, scope);
    }

    public (double? Measured, double? Limit) Measure(T row) => default;

    private DateOnly? Due(T row, ref DutyDates dates)
    {
        if (deadline.DueOn is { } dueOn)
        {
            return dueOn(row);
        }

        dates.From = scope.Known(deadline.From!(row));
        if (dates.From is not { } from)
        {
            return null;
        }

        var term = deadline.Within!.For(row);
        return deadline.Within.Unit == ParameterUnit.WorkingDays ? scope.Calendar.AddWorkingDays(from, term) : from.AddDays(term);
    }
}
