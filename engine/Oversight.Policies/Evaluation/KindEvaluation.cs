using Oversight.Contracts.Facts;
using Oversight.Storage.Facts;

namespace Oversight.Policies.Evaluation;

/// <summary>
/// Judges all facts of one kind: each batch is split by jurisdiction, each part goes through its rules, all in one pass. Long tables
/// are scanned jurisdiction by jurisdiction, so that each scan joins and reads what its own rules name, and fits into memory.
/// </summary>
/// <typeparam name="T">Row type.</typeparam>
internal sealed class KindEvaluation<T>(
    IReadOnlyList<RowJudge<T>>[] judges,
    Func<T, bool>?[] outside,
    IReadOnlySet<string>[] columns,
    PreparedRun run)
    where T : struct, IFactRow<T>
{
    private HashSet<string> AllColumns => [.. columns.SelectMany(own => own)];

    private bool HasJudges => judges.Any(list => list.Count > 0);

    /// <summary>Scans the facts, unless no rule is about them, and counts.</summary>
    public void Run(Lane lane, Action<long>? progress)
    {
        var workers = lane.Workers;
        var before = 0L;
        if (run.ScansByJurisdiction && T.Kind is FactKind.Inspection or FactKind.Object or FactKind.Officer)
        {
            for (var number = 0; number < judges.Length; number++)
            {
                if (judges[number].Count > 0)
                {
                    Scan(columns[number], FactSubset.OfJurisdiction(number));
                }
            }
        }
        else if (HasJudges)
        {
            Scan(AllColumns, subset: null);
        }

        void Scan(IReadOnlySet<string> asked, FactSubset? subset) => before += lane.Reader.Scan(
            T.Kind,
            asked,
            run.Context,
            workers.Count,
            (batch, number) => Visit(batch, workers[number], Judge),
            rows => progress?.Invoke(before + rows),
            subset,
            lane.Cancellation);
    }

    /// <summary>Scans the facts, gives each verdict on a row, and counts what can only be decided in the end.</summary>
    public void Trace(FactSubset? subset, Worker worker, Action<Verdict> found, CancellationToken cancellation)
    {
        Scan(subset, worker, Trace, cancellation);

        void Trace(RowJudge<T> judge, FactBatch batch, RowSelection rows, Worker counts)
        {
            if (judge is not IVerdictJudge single)
            {
                judge.Judge(batch, rows, counts);
                return;
            }

            for (var i = 0; i < rows.Count; i++)
            {
                found(single.VerdictOn(batch, rows.Row(i), rows.Place(i)));
            }
        }
    }

    /// <summary>Scans the facts on one thread and shows each judge its rows, unless no rule is about them.</summary>
    public void Scan(
        FactSubset? subset, Worker worker, Action<RowJudge<T>, FactBatch, RowSelection, Worker> visit, CancellationToken cancellation)
    {
        if (HasJudges)
        {
            run.Reader.Scan(
                T.Kind, AllColumns, run.Context, workers: 1, (batch, _) => Visit(batch, worker, visit), progress: null, subset, cancellation);
        }
    }

    /// <summary>The judges that decide in the end.</summary>
    public IEnumerable<IConcludingJudge> Concluding() =>
        judges
            // What a document judges by the year is not judged, and not counted, in a year that it does not reach.
            .Where((_, number) => run.Plugins[number].Document.Overlaps(run.Scopes[number].Year))
            .SelectMany(list => list.OfType<IConcludingJudge>());

    private static void Judge(RowJudge<T> judge, FactBatch batch, RowSelection rows, Worker worker) => judge.Judge(batch, rows, worker);

    private void Visit(FactBatch batch, Worker worker, Action<RowJudge<T>, FactBatch, RowSelection, Worker> visit)
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
                    visit(judge, batch, selection, worker);
                }
                catch (Exception cause)
                {
                    var (plugin, rule) = (run.Plugins[number], judge.Rule);
                    throw rule.IsOfDocument
                        ? new PolicyRunException(plugin.Plugin.Id, rule.Rule.Id, rule.Rule.Location, cause)
                        : PolicyRunException.OfDefinition(plugin, rule.ReadsId, cause);
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

            var document = run.Plugins[number].Document;
            bool inYear;
            if (batch.Day((int)KeyColumn.EventDate, row) is { } day)
            {
                if (!document.Covers(day))
                {
                    continue;
                }

                inYear = batch.Int((int)KeyColumn.EventYear, row) == run.Scopes[number].Year;
            }
            else
            {
                // A registry belongs to every year that the document's validity touches.
                if (!document.Overlaps(run.Scopes[number].Year))
                {
                    continue;
                }

                inYear = true;
            }

            var place = inYear ? RowPlace.InYear : RowPlace.None;
            if (outside[number] is { } leftOut && IsOutside(leftOut, number, T.At(batch, row)))
            {
                place |= RowPlace.Outside;
            }

            worker.Selections[number].Add(row, place);
        }
    }

    private bool IsOutside(Func<T, bool> leftOut, int number, T row)
    {
        try
        {
            return leftOut(row);
        }
        catch (Exception cause)
        {
            throw PolicyRunException.OfDefinition(run.Plugins[number], JudgeFactory.OutsideId<T>(), cause);
        }
    }
}
