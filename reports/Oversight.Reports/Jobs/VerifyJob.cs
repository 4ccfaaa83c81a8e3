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

        // Loaded once, for a record with changes is drawn twice; not at all, where the record differs in itself.
        var loaded = default(LoadedDataset);
        try
        {
            var difference = RecordVerifier.Verify(request.Record, draw =>
            {
                loaded ??= new LoadedDataset(request, countsUnknownValues: false, keepsReferenceTexts: true, progress, cancellation);
                return new DrawRunner(loaded.Database, request.Plugins, request.Threads).Run(
                    draw, request.Record.MadeBy, registers: null, progress.Step, cancellation);
            });
            return new VerifyModel(difference, loaded?.Summary);
        }
        finally
        {
            loaded?.Dispose();
        }
    }
}
