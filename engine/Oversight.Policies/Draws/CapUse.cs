using System.Collections;
using Oversight.Contracts.Facts;
using Oversight.Contracts.Rules;
using Oversight.Policies.Evaluation;
using Oversight.Storage.DuckDb;

namespace Oversight.Policies.Draws;

/// <summary>Which objects have used up a cap in the year of a draw, so that one more inspection would break it.</summary>
internal static class CapUse
{
    /// <summary>Finds the objects.</summary>
    /// <param name="database">The database with the loaded tables.</param>
    /// <param name="run">The run whose year is the draw's.</param>
    /// <param name="jurisdiction">Number of the jurisdiction.</param>
    /// <param name="cap">The cap.</param>
    /// <param name="itemKey">The item that is to be inspected; null where the plan names none that is known.</param>
    /// <param name="drawnOn">Day of the draw: inspections made or begun later count too, for they are planned.</param>
    /// <param name="threads">Threads, from 1.</param>
    /// <param name="cancellation">Ends the scan.</param>
    /// <returns>A bit for each row of the registry.</returns>
    public static BitArray Full(
        DuckDBDatabase database,
        PreparedRun run,
        int jurisdiction,
        InspectionCap cap,
        int? itemKey,
        DateOnly drawnOn,
        int threads,
        CancellationToken cancellation)
    {
        using var connection = database.Connect();
        var full = new BitArray(checked((int)new LoadedTables(connection).Extent("objects")));
        if (cap.Grouping == CapGrouping.ObjectAndItem && itemKey is null)
        {
            return full;
        }

        // Counted by the judge that the report counts with, over the inspections that the next one would join.
        Func<Inspection, bool> counting = cap.SwitchedOff.Count == 0 ? cap.Counting : i => !cap.IsOff(i.Date) && cap.Counting(i);
        var joined = new InspectionCap
        {
            Id = cap.Id,
            Citation = cap.Citation,
            Location = cap.Location,
            Kind = cap.Kind,
            Severity = cap.Severity,
            Counting = cap.Grouping == CapGrouping.ObjectAndItem ? i => i.ItemKey == itemKey && counting(i) : counting,
            Grouping = cap.Grouping,
            AtMost = cap.AtMost,
        };
        var evaluation = new JudgeFactory(run, [new EvaluatedRule(0, jurisdiction, joined)]).For<Inspection>();
        var workers = Enumerable.Range(0, threads).Select(_ => new Worker(1, run.Plugins.Count, _ => { })).ToArray();
        evaluation.Run(new Lane(run.Reader, workers, cancellation), progress: null);
        var limit = cap.AtMost.On(drawnOn);
        foreach (var verdict in evaluation.Concluding().SelectMany(judge => judge.Conclude(workers)))
        {
            full[verdict.Subject] = verdict.Measured >= limit;
        }

        return full;
    }
}
