using System.Diagnostics;
using System.Globalization;
using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.Replicates;

/// <summary>NumPy in a process of its own, which draws when it is asked to: <c>benchmarks/peers/numpy_choice.py</c>.</summary>
internal sealed class NumpyPeer : IDisposable
{
    private readonly Process process;

    /// <summary>Starts it.</summary>
    /// <param name="python">The interpreter that has NumPy; Debian's package python3-numpy is for <c>/usr/bin/python3</c>.</param>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public NumpyPeer(string python)
    {
        process = Process.Start(new ProcessStartInfo(python, [Path.Combine(Machine.RepositoryRoot, "benchmarks", "peers", "numpy_choice.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Version = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{python} has no NumPy: install python3-numpy, or name another with --python.");
    }

    /// <summary>Where Debian's python3-numpy is.</summary>
    public const string Python = "/usr/bin/python3";

    /// <summary>NumPy's version.</summary>
    public string Version { get; }

    /// <summary>Nanoseconds of one call by the clock and of processor time, the median of several.</summary>
    public (long Elapsed, long Processor) Draw(int population, int size, int repetitions)
    {
        process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{population} {size} {repetitions}"));
        process.StandardInput.Flush();
        var said = process.StandardOutput.ReadLine()!.Split(' ');
        return (long.Parse(said[0], CultureInfo.InvariantCulture), long.Parse(said[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        process.StandardInput.Close();
        process.WaitForExit();
        process.Dispose();
    }
}
