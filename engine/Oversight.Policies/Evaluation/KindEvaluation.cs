using Oversight.Contracts.Facts;
using Oversight.Policies.Loading;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>Judges all facts of one kind in one scan: each batch is split by jurisdiction, each part goes through its rules.</summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class KindEvaluation<T>(
    IReadOnlyList<LoadedPlugin> plugins,
    IReadOnlyList<RowJudge<T>>[] judges,
    Func<T, bool>?[] outside,
    IReadOnlySet<string> columns,
    FactContext context)
    where T : struct, IFactRow<T>
{
    /// <summary>Scans the facts, unless no rule is about them.</summary>
    public void Run(FactReader reader, IReadOnlyList<Worker> workers, IProgress<long>? progress, CancellationToken cancellation)
    {
        if (judges.Any(list => list.Count > 0))
        {
            reader.Scan(T.Kind, columns, context, workers.Count, (batch, number) => Visit(batch, workers[number]), progress, cancellation);
        }
    }

    public void Conclude(IReadOnlyList<Worker> workers, IReadOnlyList<JurisdictionBase> sizes)
    {
        for (var number = 0; number < judges.Length; number++)
        {
            // What a document judges by the year is not judged, and not counted, in a year that it does not reach.
            if (!plugins[number].Document.Overlaps(context.ReportYear))
            {
                continue;
            }

            foreach (var judge in judges[number].OfType<IConcludingJudge>())
            {
                judge.Conclude(workers, workers[0], sizes[number]);
            }
        }
    }

    private void Visit(FactBatch batch, Worker worker)
    {
        Select(batch, worker);
        for (var number = 0; number < judges.Length; number++)
        {
            var selection = worker.Selections[number];
            if (selection.Count == 0)
            {
                continue;
            }

            foreach (var judge in judges[number])
            {
                try
                {
                    judge.Judge(batch, selection, worker);
                }
                catch (Exception cause)
                {
                    throw new PolicyRunException(plugins[number].Plugin.Id, judge.Rule.Rule, cause);
                }
            }

            selection.Clear();
        }
    }

    private void Select(FactBatch batch, Worker worker)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            var number = batch.Int((int)KeyColumn.Jurisdiction, row);
            if (judges[number].Count == 0)
            {
                continue;
            }

            var document = plugins[number].Document;
            bool inYear;
            if (batch.Day((int)KeyColumn.EventDate, row) is { } day)
            {
                if (!document.Covers(day))
                {
                    continue;
                }

                inYear = batch.Int((int)KeyColumn.EventYear, row) == context.ReportYear;
            }
            else
            {
                // A registry belongs to every year that the document's validity touches.
                if (!document.Overlaps(context.ReportYear))
                {
                    continue;
                }

                inYear = true;
            }

            var place = inYear ? RowPlace.InYear : RowPlace.None;
            if (outside[number] is { } leftOut && leftOut(T.At(batch, row)))
            {
                place |= RowPlace.Outside;
            }

            worker.Selections[number].Add(row, place);
        }
    }
}
