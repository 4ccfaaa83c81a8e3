using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Reports.Page;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
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

        var plugins = request.Plugins.Wait();
        var options = new EvaluationOptions(year, cutOff, request.Threads, request.Language);

        // First, as only the breaches of the year that is judged last stay.
        var before = ComparedYear.Options(connection, request, options) is { } other
            ? JudgedYear.Judge(
                database, plugins, other, new LocalText($"判断对比年度 {other.Year}", $"Judging {other.Year}, to compare with"), progress, counted: null, cancellation)
            : null;
        using var beside = new SideWork(connection, cancellation);
        var figures = default(Func<IReadOnlyList<PageFigure>>);
        var judged = JudgedYear.Judge(database, plugins, options, new LocalText("逐条判断", "Judging"), progress, ReadFigures, cancellation);
        var waived = waivers is null ? null : WaivedBreaches.Apply(connection, waivers, cutOff, Silent(request, judged.Outcomes), cancellation);
        var model = new ReportModelBuilder(request, dataset, options)
        {
            Waivers = waived,
            Waived = waived is null ? [] : WaivedBreaches.Counts(connection),
            Compare = before is null ? null : new ReportModelBuilder(request, dataset, before.Options).Compared(before),
        }.Build(judged.Outcomes, judged.Indicators);

        progress.Step(new LocalText("写出报告", "Writing the report"));
        ReportWriter.Write(model, connection, request.Out, request.Extras, progress, figures, cancellation);
        return model;

        // They follow from the loaded tables alone: where the data engine leaves a processor free, they need not wait for the breaches.
        void ReadFigures()
        {
            if (loaded.LeavesThreadFree)
            {
                figures = beside.Begin("figures", (own, stop) => PageFigures.Read(year, cutOff, own, stop));
            }
        }
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
