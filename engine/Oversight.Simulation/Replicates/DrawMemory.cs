using Oversight.Simulation.Model;
using Oversight.Simulation.Sampling;

namespace Oversight.Simulation.Replicates;

/// <summary>What a worker's draws of strata share: the random order, the visits so far, the counts. For one thread.</summary>
internal sealed class DrawMemory
{
    /// <summary>So many numbers of an order are taken at a time.</summary>
    public const int Batch = 1024;

    public DrawMemory(YearModel model, bool countsVisits)
    {
        Model = model;
        Counts = new ReplicateCounts(model);
        Visits = countsVisits ? new VisitTally(model.Objects) : null;
    }

    /// <summary>The year, with the ratios that are drawn now.</summary>
    public YearModel Model { get; set; }

    /// <summary>The counts of the replicate.</summary>
    public ReplicateCounts Counts { get; }

    /// <summary>How often each object was visited; null where one draw alone decides it.</summary>
    public VisitTally? Visits { get; }

    /// <summary>The order of the present stratum.</summary>
    public SampleOrder Order { get; } = new();

    /// <summary>Room for the numbers of a batch.</summary>
    public int[] Numbers { get; } = new int[Batch];

    /// <summary>Takes what the draws of the first year drew; null = nobody wants it.</summary>
    public List<DrawnObject>? Drawn { get; set; }
}
