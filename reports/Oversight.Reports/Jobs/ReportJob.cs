using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Indicators;
using Oversight.Storage.Waivers;

namespace Oversight.Reports.Jobs;

/// <summary>The main job: load, judge, count, write.</summary>
public static class ReportJob
{
    /// <summary>Makes a report.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work; nothing is written then.</param>
    /// <returns>What the report says.</returns>
    /// <exception cref="DatasetException">The dataset or the list of waivers cannot be read, or has no inspection to take the year from.</exception>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    /// <exception cref="OutputException">The folder is refused, or cannot be written.</exception>
    public static ReportModel Run(ReportRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        OutputFolder.Check(request.Out);
        var waivers = ReadWaivers(request);
        using var loaded = new LoadedDataset(
            request, countsUnknownValues: false, keepsReferenceTexts: false, progress, cancellation, masks: request.Mask);
        var (database, connection, dataset) = (loaded.Database, loaded.Connection, loaded.Summary);
        Restrict(connection, request);
        var year = request.Year ?? ReportYear.Latest(connection, request.Data, dataset);
        var cutOff = request.AsOf ?? new DateOnly(year, 12, 31);

        progress.Step(new LocalText("逐条判断", "Judging"));
        var seen = new RowCount();
        var options = new EvaluationOptions(year, cutOff, request.Threads, request.Language);
        IndicatorSet? indicators = null;
        var outcomes = new Evaluator(database, request.Plugins.Wait(), options).Run(
            (kind, rows) => progress.Rows(seen.Of(kind, rows)),
            stop =>
            {
                progress.Step(new LocalText("计算指标", "Counting indicators"));
                using var own = database.Connect();
                indicators = IndicatorReader.Read(own, year, cutOff, stop);
            },
            cancellation);
        var waived = waivers is null ? null : WaivedBreaches.Apply(connection, waivers, cutOff, Silent(request, outcomes), cancellation);
        var model = new ReportModelBuilder(request, dataset, options)
        {
            Waivers = waived,
            Waived = waived is null ? [] : WaivedBreaches.Counts(connection),
        }.Build(outcomes, indicators!);

        progress.Step(new LocalText("写出报告", "Writing the report"));
        ReportWriter.Write(model, connection, request.Out, progress, cancellation);
        return model;
    }

    private static WaiverFile? ReadWaivers(ReportRequest request)
    {
        var waivers = request.Waivers is null ? null : WaiverFile.Read(request.Waivers);
        return request.Mask ? waivers?.Mask() : waivers;
    }

    private static HashSet<string> Silent(ReportRequest request, IReadOnlyList<JurisdictionOutcome> outcomes) =>
        [.. request.Covered.Except(outcomes.Select(outcome => outcome.Plugin.Plugin.Id), StringComparer.Ordinal)];

    /// <summary>Leaves only the asked jurisdictions to be judged; their rows stay covered by a rule pack.</summary>
    private static void Restrict(DuckDBConnection connection, ReportRequest request)
    {
        if (request.Only.Count > 0)
        {
            var numbers = Enumerable.Range(0, request.Covered.Count).Where(number => request.Only.Contains(request.Covered[number]));
            connection.Execute($"UPDATE jurisdictions SET judged = false WHERE j NOT IN ({string.Join(", ", numbers)})");
        }
    }
}
