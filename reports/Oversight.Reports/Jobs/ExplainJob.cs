using Oversight.Contracts;
using Oversight.Policies.Evaluation;
using Oversight.Policies.Explanation;
using Oversight.Reports.Model;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>Loads a dataset and explains one of its rows; nothing is written.</summary>
public static class ExplainJob
{
    /// <summary>Explains.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="DatasetException">The dataset cannot be read, or no row has the id.</exception>
    /// <exception cref="PolicyRunException">A policy failed on a row.</exception>
    public static ExplainModel Run(ExplainRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        using var loaded = new LoadedDataset(request, countsUnknownValues: false, keepsReferenceTexts: true, progress, cancellation);
        if (request.Jurisdiction is { } only)
        {
            var number = request.Covered.ToList().IndexOf(only);
            loaded.Connection.Execute($"UPDATE jurisdictions SET judged = false WHERE j <> {number}", cancellation);
        }

        progress.Step(new LocalText("查找并判断", "Looking up and judging"));
        var finder = new SubjectFinder(loaded.Connection, request.Plugins);
        var found = finder.Find(request.Kind, request.Id);
        if (found.Count == 0)
        {
            throw NotFound(request, loaded.Summary, finder.Near(request.Kind, request.Id));
        }

        return new ExplainModel([.. found.Select(subject => Explain(subject, request, loaded, cancellation))], loaded.Summary.Warnings);
    }

    private static Explanation Explain(SubjectRow subject, ExplainRequest request, LoadedDataset loaded, CancellationToken cancellation)
    {
        var year = request.Year ?? subject.EventYear ?? ReportYear.Latest(loaded.Connection, request.Data, loaded.Summary);
        var options = new EvaluationOptions(year, request.AsOf ?? new DateOnly(year, 12, 31), request.Threads, request.Language);
        return new Explainer(loaded.Database, request.Plugins, options).Explain(subject, cancellation);
    }

    private static DatasetException NotFound(ExplainRequest request, DatasetSummary dataset, IReadOnlyList<string> near)
    {
        var rejected = dataset.Inputs.Where(input => input.Table == SubjectFinder.TableOf(request.Kind)).Sum(input => input.Rejected);
        var (kind, place) = (request.Kind.ToString().ToLowerInvariant(), request.Jurisdiction is { } only ? $" --jurisdiction {only}" : "");
        return new DatasetException(new LocalText(
            $"{kind} {request.Id}：数据中没有可用的这一行{(place.Length > 0 ? $"（限{place}）" : "")}"
            + (near.Count > 0 ? $"；相近的有 {string.Join("、", near)}" : "")
            + (rejected > 0 ? $"；该表有 {rejected:N0} 行被剔除，可用 oversight check 查看" : ""),
            $"{kind} {request.Id}: the data has no such row that can be used{(place.Length > 0 ? $" (with{place})" : "")}"
            + (near.Count > 0 ? $"; there is {string.Join(", ", near)}" : "")
            + (rejected > 0 ? $"; {rejected:N0} {(rejected == 1 ? "row of its table was" : "rows of its table were")} rejected, oversight check lists them" : "")));
    }
}
