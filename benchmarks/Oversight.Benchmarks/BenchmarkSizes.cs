using System.Globalization;

namespace Oversight.Benchmarks;

/// <summary>Sizes that the benchmarks run with; <c>OVERSIGHT_BENCHMARK_SIZES</c> names others, such as <c>10000,100000000</c>.</summary>
internal static class BenchmarkSizes
{
    private const string Variable = "OVERSIGHT_BENCHMARK_SIZES";

    /// <summary>The sizes asked for, else the given ones.</summary>
    public static IEnumerable<int> Or(params int[] sizes) => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? text.Split(',').Select(size => int.Parse(size, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
        : sizes;
}
