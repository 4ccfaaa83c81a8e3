using Oversight.Benchmarks.Guard;
using Oversight.Simulation.Model;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Replicates;

namespace Oversight.Benchmarks.Replicates;

/// <summary>A replicate at twenty ratios over a million firms, against one at the largest ratio alone: a little below 1, and never below 1 ÷ 1.5.</summary>
internal sealed class RatioSweepRatio : IGuardedRatio
{
    private const int Objects = 1_000_000;
    private (YearModel Model, ReplicateDrawer Drawer, OfficerLoads Officers)? sweep;
    private (YearModel Model, ReplicateDrawer Drawer, OfficerLoads Officers)? largest;
    private uint replicate;

    public string Name => "ratio sweep";

    public string Against => "the largest ratio alone";

    public string? Lacking => null;

    public void Prepare() => (sweep, largest) = (Worker(RatioSweep.Ratios), Worker(RatioSweep.Ratios[^1]));

    public long Reference() => Run(largest!.Value);

    public long Subject() => Run(sweep!.Value);

    public void Dispose()
    {
    }

    private static (YearModel Model, ReplicateDrawer Drawer, OfficerLoads Officers) Worker(params decimal[] ratios) =>
        RatioSweep.Year(Objects, ratios) is var model ? (model, new ReplicateDrawer(model), new OfficerLoads(model)) : default;

    // Several, so that each turn is long beside the clock of processor time.
    private long Run((YearModel Model, ReplicateDrawer Drawer, OfficerLoads Officers) worker)
    {
        const int Replicates = 4;
        for (var i = 0; i < Replicates; i++)
        {
            RatioSweep.Replicate(worker.Model, worker.Drawer, worker.Officers, replicate++);
        }

        return Replicates;
    }
}
