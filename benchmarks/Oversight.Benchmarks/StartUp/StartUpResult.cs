using Oversight.Benchmarks.Guard;

namespace Oversight.Benchmarks.StartUp;

/// <summary>All rounds, put together.</summary>
internal sealed class StartUpResult
{
    private StartUpResult(int rounds, StartUpRun median, IReadOnlyDictionary<string, double> ratios) =>
        (Rounds, Median, Ratios) = (rounds, median, ratios);

    public int Rounds { get; }

    /// <summary>The median of each program.</summary>
    public StartUpRun Median { get; }

    /// <summary>The ratios by name, of the medians.</summary>
    public IReadOnlyDictionary<string, double> Ratios { get; }

    /// <summary>What the console shows.</summary>
    public IEnumerable<(string Name, double Value)> Lines =>
    [
        ("empty console program, ReadyToRun, ms", Median.Empty),
        ("report of the sample, scripts compiled before, ms", Median.Warm),
        ("report of the sample, scripts compiled now, ms", Median.Cold),
        ("a process that compiles a trivial script, ms", Median.Script),
        ("the same process without it, ms", Median.NoScript),
        .. Ratios.Select(ratio => (ratio.Key, ratio.Value)),
    ];

    /// <summary>The medians and ratios of some rounds.</summary>
    public static StartUpResult Of(IReadOnlyList<StartUpRun> rounds)
    {
        var median = new StartUpRun(
            Median(run => run.Empty), Median(run => run.Warm), Median(run => run.Cold), Median(run => run.Script), Median(run => run.NoScript));
        return new StartUpResult(rounds.Count, median, new Dictionary<string, double>
        {
            ["warm ÷ empty"] = Math.Round(median.Warm / median.Empty, 2),
            ["(cold − warm) ÷ trivial script"] = Math.Round((median.Cold - median.Warm) / (median.Script - median.NoScript), 2),
        });

        double Median(Func<StartUpRun, double> one) => Math.Round(RatioMeter.Median([.. rounds.Select(one)]), 2);
    }
}
