using BenchmarkDotNet.Attributes;
using Oversight.Drawing.Randomness;

namespace Oversight.Benchmarks.Randomness;

/// <summary>Random words and bounded numbers of Philox, against .NET's generator with a seed.</summary>
public class PhiloxBenchmarks
{
    private const int Count = 1 << 18;
    private readonly uint[] words = new uint[Count];
    private readonly ulong seed = 42;
    private readonly Random random = new(1);

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int RandomNext()
    {
        var sum = 0;
        for (var i = 0; i < Count; i++)
        {
            sum += random.Next(1_000_003);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public uint Below()
    {
        var sequence = new PhiloxSequence(seed, 0, 0);
        var sum = 0u;
        for (var i = 0; i < Count; i++)
        {
            sum += sequence.Below(1_000_003u);
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Blocks()
    {
        for (var i = 0; i < Count; i += Philox.Words)
        {
            (words[i], words[i + 1], words[i + 2], words[i + 3]) = Philox.Block(seed, Philox.Counter(0, 0, (ulong)i));
        }
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public void Fill() => Philox.Fill(seed, 0, 0, 0, words);
}
