using Oversight.Contracts;
using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Reports.Tables;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Profiles;
using Oversight.Storage.DuckDb;

namespace Oversight.Reports.Jobs;

/// <summary>Loads a dataset and judges nothing: what was understood, and what could not be used.</summary>
public static class CheckJob
{
    /// <summary>Checks a dataset and writes <c>rejects.csv</c>, <c>check.json</c> and the manifest.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work; nothing is written then.</param>
    /// <exception cref="DatasetException">The dataset cannot be read; nothing is written.</exception>
    /// <exception cref="OutputException">The output folder is refused or cannot be written.</exception>
    public static CheckModel Run(CheckRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        OutputFolder.Check(request.Out);
        using var work = new WorkFolder();
        using var database = DuckDBDatabase.Open(new DuckDBOptions
        {
            Threads = request.Threads,
            MemoryLimit = request.Memory is { } bytes ? MemoryBudget.Divide(bytes) : null,
            TempDirectory = work.Path,
        });
        using var connection = database.Connect();

        progress.Step(new LocalText("读入数据", "Loading data"));
        var dataset = DatasetReader.Load(
            connection,
            new DatasetOptions
            {
                Path = request.Data,
                Map = request.Map,
                Encoding = request.Encoding,
                CoveredJurisdictions = request.Covered,
                CountUnknownValues = true,
                Language = request.Language,
                TempDirectory = work.Path,
                Progress = new LoadProgress(progress),
            },
            cancellation);
        var model = new CheckModel(
            dataset, DatasetProfile.Read(connection, [.. dataset.Inputs.Select(input => input.Table)], cancellation));
        OutputFolder.Write(
            request.Out,
            folder =>
            {
                RejectsCsv.Write(connection, folder, cancellation);
                CheckJson.Write(model, folder);
                Manifest.Write(folder);
            },
            cancellation);
        return model;
    }
}
