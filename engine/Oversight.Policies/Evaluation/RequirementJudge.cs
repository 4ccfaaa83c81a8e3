using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges requirements.</summary>
internal sealed class RequirementJudge<T>(EvaluatedRule rule, Requirement<T> requirement, EvaluationScope scope) : RowJudge<T>(rule)
    where T : struct, IFactRow<T>
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var tally = worker.Tally(Rule);
        for (var i = 0; i < rows.Count; i++)
        {
            var place = rows.Place(i);
            var inYear = (place & RowPlace.InYear) != 0;
            if (!inYear && requirement.YearOf is null)
            {
                continue;
            }

            var row = T.At(batch, rows.Row(i));
            if ((place & RowPlace.Outside) != 0
                || (requirement.YearOf is { } yearOf && yearOf(row)?.Year != scope.Year)
                || (requirement.When is { } when && !when(row)))
            {
                tally.NotApplicable += inYear ? 1 : 0;
                continue;
            }

            tally.Checked++;
            if (!requirement.Hold(row))
            {
                tally.Breached++;
                worker.Add(new Breach
                {
                    Rule = Rule.Index,
                    Subject = Subject(batch, rows.Row(i)),
                    State = BreachState.Failed,
                    Measured = requirement.Measured?.Invoke(row),
                    Limit = requirement.Limit?.Invoke(row),
                });
            }
        }
    }
}
