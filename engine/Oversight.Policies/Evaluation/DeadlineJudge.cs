using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Judges deadlines. A deadline belongs to the report year in which its due day falls, whatever the year of its event.
/// </summary>
internal sealed class DeadlineJudge<T>(EvaluatedRule rule, Deadline<T> deadline, EvaluationScope scope) : RowJudge<T>(rule)
    where T : struct, IFactRow<T>
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var tally = worker.Tally(Rule);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = T.At(batch, rows.Row(i));
            var place = rows.Place(i);
            if ((place & RowPlace.Outside) != 0
                || (deadline.When is { } when && !when(row))
                || Due(row) is not { } due
                || due.Year != scope.Year)
            {
                tally.NotApplicable += (place & RowPlace.InYear) != 0 ? 1 : 0;
                continue;
            }

            new Duty(due, scope.Known(deadline.Done(row))).Judge(Rule, Subject(batch, rows.Row(i)), scope, worker);
        }
    }

    private DateOnly? Due(T row)
    {
        if (deadline.DueOn is { } dueOn)
        {
            return dueOn(row);
        }

        if (scope.Known(deadline.From!(row)) is not { } from)
        {
            return null;
        }

        var term = deadline.Within!.For(row);
        return deadline.Within.Unit == ParameterUnit.WorkingDays ? scope.Calendar.AddWorkingDays(from, term) : from.AddDays(term);
    }
}
