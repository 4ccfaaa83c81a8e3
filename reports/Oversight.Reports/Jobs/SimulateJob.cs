using Oversight.Contracts;
using Oversight.Reports.Model;
using Oversight.Reports.Output;
using Oversight.Reports.WhatIf;
using Oversight.Simulation;
using Oversight.Simulation.Results;
using Oversight.Storage.Datasets;
using Oversight.Storage.DuckDb;
using Oversight.Storage.Temporary;

namespace Oversight.Reports.Jobs;

/// <summary>Simulates the draws of a year, and writes a folder, whole or not at all.</summary>
public static class SimulateJob
{
    /// <summary>The file of the replicates.</summary>
    public const string ReplicatesFile = "simulation.parquet";

    // What the sorting of replicates may hold in memory; beyond that it goes to disk.
    private const string WriterMemory = "48MiB";

    /// <summary>Simulates.</summary>
    /// <param name="request">What is asked for.</param>
    /// <param name="progress">Hears how far it is.</param>
    /// <param name="cancellation">Ends the work; nothing is written then.</param>
    /// <exception cref="DatasetException">The dataset cannot be read.</exception>
    /// <exception cref="SimulationException">It cannot be simulated; the reason says what to do.</exception>
    /// <exception cref="OutputException">The folder is refused, or cannot be written.</exception>
    public static SimulateModel Run(SimulateJobRequest request, IJobProgress progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        OutputFolder.Check(request.Out);
        using var loaded = new LoadedDataset(request, countsUnknownValues: false, keepsReferenceTexts: true, progress, cancellation);
        using var work = new WorkFolder();
        using var writer = DuckDBDatabase.Open(new DuckDBOptions { Threads = 1, MemoryLimit = WriterMemory, TempDirectory = work.Path });
        var simulation = request.Simulation with { Step = progress.Step, Done = done => progress.Replicates(done, request.Simulation.Replicates), Threads = request.Threads };
        var summary = default(SimulationSummary);
        OutputFolder.Write(
            request.Out,
            folder =>
            {
                summary = new Simulator(loaded.Database, simulation).Run(Path.Combine(folder, ReplicatesFile), writer, cancellation);
                progress.Step(new LocalText("写出结果", "Writing the results"));
                SimulationWriter.Write(summary, loaded.Summary, folder, request.Language);
            },
            cancellation);
        return new SimulateModel(summary!, loaded.Summary);
    }
}
