using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>Counts the classes of a comparison, and compares them when all rows are seen.</summary>
internal sealed class ComparisonJudge<T>(EvaluatedRule rule, ClassComparison<T> comparison, EvaluationScope scope, SwitchedOffDays? off) : RowJudge<T>(rule), IConcludingJudge
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
            if (off?.Covers(row.Date) is not true && comparison.Among(row) && comparison.ClassOf(row) is { } number && number >= 0 && number < comparison.Classes.Count)
            {
                counts[2 * number] += comparison.Hit(row) ? 1 : 0;
                counts[(2 * number) + 1]++;
            }
        }
    }

    public IEnumerable<Verdict> Conclude(IReadOnlyList<Worker> workers)
    {
        var total = new long[2 * comparison.Classes.Count];
        foreach (var counts in workers.Select(worker => worker.Counts(Rule, total.Length)))
        {
            for (var i = 0; i < total.Length; i++)
            {
                total[i] += counts[i];
            }
        }

        var classes = comparison.Classes.Select((name, i) => new ClassRate(name, new Ratio(total[2 * i], total[(2 * i) + 1]))).ToArray();
        var rates = Array.FindAll(classes, found => found.Rate.Denominator > 0);
        var wrong = Enumerable.Range(0, rates.Length).FirstOrDefault(i => i > 0 && IsWrong(rates[i].Rate, rates[i - 1].Rate));
        yield return new Verdict
        {
            Rule = comparison,
            Jurisdiction = Rule.Jurisdiction,
            Subject = Rule.Jurisdiction,
            Date = new DateOnly(scope.Year, 12, 31),
            Outcome = rates.Length < 2 ? RuleOutcome.NotApplicable : wrong == 0 ? RuleOutcome.Holds : RuleOutcome.Failed,
            Reason = off?.IsOffAllYear is true ? RuleReason.SwitchedOff : rates.Length < 2 ? RuleReason.FewerThanTwoClasses : RuleReason.None,
            Measured = wrong == 0 ? null : rates[wrong].Rate.Value,
            Limit = wrong == 0 ? null : rates[wrong - 1].Rate.Value,
            Classes = classes,
        };
    }

    public long NotCounted(long counted, JurisdictionBase jurisdiction) => 0;

    private bool IsWrong(Ratio here, Ratio before) => comparison.MustNotRise ? IsBelow(before, here) : IsBelow(here, before);

    /// <summary>Cross-multiplied: equal ratios must not differ by a rounding of their quotients.</summary>
    private static bool IsBelow(Ratio here, Ratio before) =>
        (Int128)here.Numerator * before.Denominator < (Int128)before.Numerator * here.Denominator;
}
