using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges limits of a value of each row, shares of the jurisdiction among them.</summary>
internal sealed class ValueCapJudge<T>(EvaluatedRule rule, ValueCap<T> cap) : RowJudge<T>(rule)
    where T : struct, IFactRow<T>
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var tally = worker.Tally(Rule);
        for (var i = 0; i < rows.Count; i++)
        {
            var place = rows.Place(i);
            if ((place & RowPlace.InYear) == 0)
            {
                continue;
            }

            var row = T.At(batch, rows.Row(i));
            if ((place & RowPlace.Outside) != 0 || (cap.When is { } when && !when(row)) || cap.Value(row) is not { } value)
            {
                tally.NotApplicable++;
                continue;
            }

            tally.Checked++;
            var least = cap.AtLeast?.Invoke(row);
            var most = cap.AtMost?.Invoke(row);
            if (value < least || value > most)
            {
                tally.Breached++;
                worker.Add(new Breach
                {
                    Rule = Rule.Index,
                    Subject = Subject(batch, rows.Row(i)),
                    State = BreachState.Failed,
                    Measured = value,
                    Limit = value < least ? least : most,
                });
            }
        }
    }
}
