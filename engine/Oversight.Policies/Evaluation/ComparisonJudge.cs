using Oversight.Contracts;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Counts the classes of a comparison, and compares them when all rows are seen.</summary>
internal sealed class ComparisonJudge<T>(EvaluatedRule rule, ClassComparison<T> comparison) : RowJudge<T>(rule), IConcludingJudge
    where T : struct, IFactRow<T>
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var counts = worker.Counts(Rule, 2 * comparison.Classes.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.Place(i) != RowPlace.InYear)
            {
                continue;
            }

            var row = T.At(batch, rows.Row(i));
            if (comparison.Among(row) && comparison.ClassOf(row) is { } number && number >= 0 && number < comparison.Classes.Count)
            {
                counts[2 * number] += comparison.Hit(row) ? 1 : 0;
                counts[(2 * number) + 1]++;
            }
        }
    }

    public void Conclude(IReadOnlyList<Worker> workers, Worker into, JurisdictionBase jurisdiction)
    {
        var total = new long[2 * comparison.Classes.Count];
        foreach (var counts in workers.Select(worker => worker.Counts(Rule, total.Length)))
        {
            for (var i = 0; i < total.Length; i++)
            {
                total[i] += counts[i];
            }
        }

        var rates = Enumerable.Range(0, comparison.Classes.Count)
            .Select(i => (Class: i, Rate: new Ratio(total[2 * i], total[(2 * i) + 1])))
            .Where(found => found.Rate.Denominator > 0)
            .ToArray();
        var tally = into.Tally(Rule);
        if (rates.Length < 2)
        {
            tally.NotApplicable++;
            return;
        }

        tally.Checked++;
        for (var i = 1; i < rates.Length; i++)
        {
            // Cross-multiplied: equal ratios must not differ by a rounding of their quotients.
            var (before, here) = (rates[i - 1].Rate, rates[i].Rate);
            if ((Int128)here.Numerator * before.Denominator < (Int128)before.Numerator * here.Denominator)
            {
                tally.Breached++;
                into.Add(new Breach
                {
                    Rule = Rule.Index,
                    Subject = Rule.Jurisdiction,
                    State = BreachState.Failed,
                    Measured = here.Value,
                    Limit = before.Value,
                    Note = new LocalText(
                        string.Join("，", rates.Select(rate => $"{comparison.Classes[rate.Class].Zh} {rate.Rate.Numerator}/{rate.Rate.Denominator}")),
                        string.Join(", ", rates.Select(rate => $"{comparison.Classes[rate.Class].En} {rate.Rate.Numerator}/{rate.Rate.Denominator}"))),
                });
                return;
            }
        }
    }
}
