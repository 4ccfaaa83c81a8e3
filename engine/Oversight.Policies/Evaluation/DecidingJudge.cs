using Oversight.Contracts.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges rows that are decided each for itself: counts them, tables breaches, and gives the verdict on one.</summary>
/// <typeparam name="T">Row type.</typeparam>
/// <typeparam name="TDecider">What decides; a struct, so that the loop is compiled with it.</typeparam>
internal sealed class DecidingJudge<T, TDecider>(EvaluatedRule rule, TDecider decider) : RowJudge<T>(rule), IVerdictJudge
    where T : struct, IFactRow<T>
    where TDecider : struct, IRowDecider<T>
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var tally = worker.Tally(Rule);
        var dates = default(DutyDates);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = T.At(batch, rows.Row(i));
            switch (decider.Decide(row, rows.Place(i), ref dates).Outcome)
            {
                case RuleOutcome.NoSubject:
                    break;
                case RuleOutcome.NotApplicable:
                    tally.NotApplicable++;
                    break;
                case RuleOutcome.Holds:
                    tally.Checked++;
                    break;
                case RuleOutcome.Pending:
                    tally.Checked++;
                    tally.Pending++;
                    break;
                case var broken:
                    tally.Checked++;
                    tally.Breached++;
                    worker.Add(Breach(row, Subject(batch, rows.Row(i)), broken, dates));
                    break;
            }
        }
    }

    public Verdict VerdictOn(FactBatch batch, int number, RowPlace place)
    {
        var row = T.At(batch, number);
        var dates = default(DutyDates);
        var decision = decider.Decide(row, place, ref dates);
        var (measured, limit) = decision.Reason == RuleReason.None ? decider.Measure(row) : default;
        return new Verdict
        {
            Rule = Rule.Rule,
            Jurisdiction = Rule.Jurisdiction,
            Subject = Subject(batch, number),
            Date = row.Date,
            Outcome = decision.Outcome,
            Reason = decision.Reason,
            From = dates.From,
            Due = dates.Due,
            Done = dates.Done,
            DaysLate = decision.Outcome is RuleOutcome.Late or RuleOutcome.Overdue ? dates.DaysLate : null,
            Measured = measured,
            Limit = limit,
        };
    }

    private Breach Breach(T row, int subject, RuleOutcome outcome, DutyDates dates)
    {
        if (outcome != RuleOutcome.Failed)
        {
            return new Breach
            {
                Rule = Rule.Index,
                Subject = subject,
                Outcome = outcome,
                Due = dates.Due,
                Done = dates.Done,
                DaysLate = dates.DaysLate,
            };
        }

        var (measured, limit) = decider.Measure(row);
        return new Breach { Rule = Rule.Index, Subject = subject, Outcome = outcome, Measured = measured, Limit = limit };
    }
}
