using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Counts inspections of one object. Each counted inspection leaves one key, the object's number in the upper half and
/// what tells its inspections apart in the lower; the sorted keys then hold every object's inspections side by side.
/// </summary>
internal sealed class InspectionCapJudge(EvaluatedRule rule, InspectionCap cap, EvaluationScope scope, SwitchedOffDays? off) : RowJudge<Inspection>(rule), IConcludingJudge
{
    public override void Judge(FactBatch batch, RowSelection rows, Worker worker)
    {
        var keys = worker.Keys(Rule);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = Inspection.At(batch, rows.Row(i));
            if (Counts(row, rows.Place(i)))
            {
                keys.Add(((ulong)(uint)row.ObjectOrd << 32) | Distinguish(row, batch, rows.Row(i)));
            }
        }
    }

    /// <summary>Whether an inspection counts against the cap.</summary>
    public bool Counts(Inspection row, RowPlace place) => place == RowPlace.InYear && off?.Covers(row.Date) is not true && cap.Counting(row);

    public IEnumerable<Verdict> Conclude(IReadOnlyList<Worker> workers)
    {
        var keys = new ulong[workers.Sum(worker => worker.Keys(Rule).Count)];
        var filled = 0;
        foreach (var worker in workers)
        {
            worker.Keys(Rule).CopyTo(keys, filled);
            filled += worker.Keys(Rule).Count;
        }

        Array.Sort(keys);
        var yearEnd = new DateOnly(scope.Year, 12, 31);
        var limit = cap.AtMost.On(yearEnd);
        for (var start = 0; start < keys.Length;)
        {
            var subject = keys[start] >> 32;
            var end = start;
            while (end < keys.Length && keys[end] >> 32 == subject)
            {
                end++;
            }

            var count = Count(keys.AsSpan(start, end - start));
            yield return new Verdict
            {
                Rule = cap,
                Jurisdiction = Rule.Jurisdiction,
                Subject = (int)subject,
                Date = yearEnd,
                Outcome = count > limit ? RuleOutcome.Failed : RuleOutcome.Holds,
                Measured = count,
                Limit = limit,
            };
            start = end;
        }
    }

    public long NotCounted(long counted, JurisdictionBase jurisdiction) => jurisdiction.Objects - counted;

    /// <summary>The columns that the judge itself reads, beside those that the condition names.</summary>
    public static IReadOnlyList<string> ColumnsFor(CapGrouping grouping) => grouping switch
    {
        CapGrouping.ObjectAndItem => [nameof(Inspection.ObjectOrd), nameof(Inspection.ItemKey)],
        CapGrouping.ObjectJointVisitsMerged => [nameof(Inspection.ObjectOrd), nameof(Inspection.JointKey)],
        _ => [nameof(Inspection.ObjectOrd)],
    };

    private uint Distinguish(Inspection row, FactBatch batch, int number) => cap.Grouping switch
    {
        CapGrouping.ObjectAndItem => (uint)row.ItemKey,

        // An inspection outside a joint visit is a visit of its own: the complement of its row number meets no joint key.
        CapGrouping.ObjectJointVisitsMerged => (uint)(row.JointKey ?? ~Subject(batch, number)),
        _ => 0,
    };

    private int Count(ReadOnlySpan<ulong> keys)
    {
        switch (cap.Grouping)
        {
            case CapGrouping.Object:
                return keys.Length;
            case CapGrouping.ObjectJointVisitsMerged:
                var visits = 1;
                for (var i = 1; i < keys.Length; i++)
                {
                    visits += keys[i] != keys[i - 1] ? 1 : 0;
                }

                return visits;
            default:
                var (most, run) = (1, 1);
                for (var i = 1; i < keys.Length; i++)
                {
                    run = keys[i] == keys[i - 1] ? run + 1 : 1;
                    most = Math.Max(most, run);
                }

                return most;
        }
    }
}
