using System.ComponentModel;
using Oversight.Benchmarks.Guard;
using Oversight.Simulation.Sampling;

namespace Oversight.Benchmarks.Replicates;

/// <summary>30,000 of a million numbers, against NumPy in a process of its own.</summary>
internal sealed class IndexRatio : IGuardedRatio
{
    private const int Population = 1_000_000;
    private const int Draws = 20;
    private readonly int[] numbers = new int[30_000];
    private readonly SampleOrder order = new();
    private readonly NumpyPeer? numpy = Start();
    private uint replicate;

    public string Name => "index draw";

    public string Against => "numpy.random.Generator.choice";

    public string? Lacking => numpy is null ? $"{NumpyPeer.Python} has no NumPy (python3-numpy)" : null;

    public void Prepare()
    {
    }

    public long Reference() => throw new NotSupportedException("The reference is another program.");

    public double? OtherProgram() => (double)numpy!.Draw(Population, numbers.Length, 3).Processor / numbers.Length;

    public long Subject()
    {
        for (var draw = 0; draw < Draws; draw++)
        {
            order.Start(42, replicate++, 0, Population);
            order.Next(numbers);
        }

        return Draws * numbers.Length;
    }

    public void Dispose() => numpy?.Dispose();

    private static NumpyPeer? Start()
    {
        try
        {
            return new NumpyPeer(NumpyPeer.Python);
        }
        catch (Exception none) when (none is Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
