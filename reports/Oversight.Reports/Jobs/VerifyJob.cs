using Oversight.PlanDraws;
using Oversight.PlanDraws.Verification;
using Oversight.Reports.Model;
using Oversight.Storage.Datasets;

namespace Oversight.Reports.Jobs;

/// <summary>Makes a draw anew from its record's request, and compares the two.</summary>
public static class VerifyJob
{
    /// <summary>Verifies.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    /// <exception cref="DrawException">The draw cannot be made from this dataset.</exception>
    public static VerifyModel Run(VerifyJobRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        if (RecordComparer.Given(request.Record) is { } altered)
        {
            return new VerifyModel(altered, Dataset: null);
        }

        using var loaded = new LoadedDataset(request, countsUnknownValues: false, progress, cancellation);
        var recomputed = new DrawRunner(loaded.Database, request.Plugins, request.Threads).Run(
            request.Record.Request, request.Record.MadeBy, registers: null, progress.Step, cancellation);
        return new VerifyModel(RecordComparer.First(request.Record, recomputed), loaded.Summary);
    }
}
