using Oversight.Benchmarks.Children;
using Oversight.Benchmarks.Guard;
using Oversight.Benchmarks.Peers;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Runs the contestants by turns, so that what slows the machine down slows them all.</summary>
internal sealed class EndToEndRunner(EndToEndOptions options, IReadOnlyList<IContestant> contestants)
{
    private const double Mebibyte = 1 << 20;

    /// <summary>All contestants at one size.</summary>
    public IEnumerable<EndToEndPoint> Run(GeneratedDataset dataset, int inspections)
    {
        var running = contestants.Where(contestant => inspections <= contestant.UpTo).ToList();
        var runs = running.ToDictionary(contestant => contestant, _ => new List<ChildRun>());
        dataset.Touch();
        for (var repeat = 0; repeat < options.RepeatsOf(inspections); repeat++)
        {
            foreach (var contestant in running)
            {
                runs[contestant].Add(Run(contestant, dataset));
            }
        }

        return running.Select(contestant => Point(contestant, dataset, inspections, runs[contestant]));
    }

    private ChildRun Run(IContestant contestant, GeneratedDataset dataset)
    {
        var output = Path.Combine(options.Data, $"out-{Environment.ProcessId}-{contestant.Name}");
        try
        {
            return ChildProcess.Run(contestant.Start(
                new PeerRequest(dataset.Folder, GeneratedDataset.Year, output, options.Threads, options.Memory)));
        }
        finally
        {
            if (Directory.Exists(output))
            {
                Directory.Delete(output, recursive: true);
            }
        }
    }

    private static EndToEndPoint Point(IContestant contestant, GeneratedDataset dataset, int inspections, List<ChildRun> runs)
    {
        var phases = runs.ConvertAll(run => PhaseTimes.Of(run, contestant.PhaseOf));
        var seconds = Median(run => run.Seconds);
        return new EndToEndPoint(
            contestant.Name,
            inspections,
            dataset.Rows,
            runs.Count,
            Round(seconds),
            Round(Median(run => run.ProcessorSeconds)),
            Round(Median(run => run.PeakBytes / Mebibyte)),
            Math.Round(dataset.Rows / seconds),
            phases[0].Keys.ToDictionary(name => name, name => Round(RatioMeter.Median(phases.ConvertAll(run => run.GetValueOrDefault(name))))))
        {
            Each = phases,
        };

        double Median(Converter<ChildRun, double> measure) => RatioMeter.Median(runs.ConvertAll(measure));
    }

    private static double Round(double value) => Math.Round(value, 3);
}
