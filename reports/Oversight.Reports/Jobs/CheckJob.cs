using Oversight.Reports.Json;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Reports.Tables;
using Oversight.Storage.Datasets;
using Oversight.Storage.Datasets.Profiles;

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
        using var loaded = new LoadedDataset(request, countsUnknownValues: true, keepsReferenceTexts: false, progress, cancellation);
        var dataset = loaded.Summary;
        var model = new CheckModel(
            dataset, DatasetProfile.Read(loaded.Connection, [.. dataset.Inputs.Select(input => input.Table)], cancellation));
        OutputFolder.Write(
            request.Out,
            folder =>
            {
                RejectsCsv.Write(loaded.Connection, folder, cancellation);
                CheckJson.Write(model, folder);
                Manifest.Write(folder);
            },
            cancellation);
        return model;
    }
}
