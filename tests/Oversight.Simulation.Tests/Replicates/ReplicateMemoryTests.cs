using Oversight.Simulation.Tests.Support;

namespace Oversight.Simulation.Tests.Replicates;

/// <summary>Memory does not depend on how many replicates there are: each goes to the file and is forgotten. Runs alone, for the heap is that of all tests.</summary>
[Collection(nameof(Alone))]
public sealed class ReplicateMemoryTests
{
    [Fact]
    public void Run_OfManyReplicates_HoldsNoneOfThem()
    {
        const int Few = 2_000, Many = 20_000;
        using var province = Province.Sample();
        var held = new Dictionary<long, long>();
        province.Run(Province.Request("jintan") with
        {
            Replicates = Many,
            Done = done =>
            {
                if (done is Few or Many)
                {
                    held[done] = GC.GetTotalMemory(forceFullCollection: true);
                }
            },
        });

        // The results of 18,000 replicates at three ratios, 16 statistics each, are 7 million bytes at least.
        Assert.InRange(held[Many] - held[Few], long.MinValue, 2_000_000);
    }

    /// <summary>Tests that nothing else may run beside.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
