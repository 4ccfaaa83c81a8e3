using System.Diagnostics;
using Oversight.Drawing.Tickets;

namespace Oversight.Benchmarks.Guard;

/// <summary>
/// <c>--guard</c>: measures the guarded ratios and compares them with the committed floors. <c>--set-floors</c> writes new floors,
/// <c>--record</c> the results of this machine; <c>--only TEXT</c> takes the ratios whose name holds the text.
/// </summary>
internal static class GuardCommand
{
    private const int FloorMeasurements = 3;

    private const int Repeats = 3;

    /// <summary>Exit status 0: every ratio holds its floor; 1: one does not, or has none; 2: usage.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var (setFloors, record, only) = (false, false, "");
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--set-floors":
                    setFloors = true;
                    break;
                case "--record":
                    record = true;
                    break;
                case "--only" when i + 1 < args.Count:
                    only = args[++i];
                    break;
                default:
                    Console.Error.WriteLine($"--guard [--only TEXT] | --guard [--set-floors] [--record]: not {args[i]}");
                    return 2;
            }
        }

        if (only.Length > 0 && (setFloors || record))
        {
            Console.Error.WriteLine("--only measures a part: floors and results are written of all ratios.");
            return 2;
        }

        // A forced path would be measured under the name of the fastest.
        Environment.SetEnvironmentVariable(TicketHasher.Variable, null);
        var machine = Machine.This();
        var commit = record ? MeasuredCode.Commit() : "";
        var start = Stopwatch.GetTimestamp();
        var floors = FloorFile.Read();
        var rows = Measure(only, setFloors, floors.Of(machine.Hardware));
        Console.WriteLine($"{machine.Cpu}, {machine.Hardware}, {machine.Runtime}, {Stopwatch.GetElapsedTime(start).TotalSeconds:F0} s");
        GuardTable.Write(rows, Console.Out);

        var measured = rows.Select(row => row.Measured).OfType<RatioMeasurement>().ToArray();
        if (setFloors)
        {
            floors.Set(machine.Hardware, rows.Where(row => row is { Measured: not null, Floor: not null }).Select(row => KeyValuePair.Create(row.Name, row.Floor!)));
            Console.WriteLine("These medians are the committed ones now.");
        }

        if (record)
        {
            Console.WriteLine(ResultFile.Write("guard", machine, new { commit, machine, ratios = measured }));
        }

        return rows.TrueForAll(row => row.Holds) ? 0 : 1;
    }

    private static List<GuardRow> Measure(string only, bool setFloors, IReadOnlyDictionary<string, Floor> floors)
    {
        var rows = new List<GuardRow>();
        foreach (var ratio in GuardedRatios.All().Where(ratio => ratio.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            using (ratio)
            {
                if (ratio.Lacking is { } lacking)
                {
                    rows.Add(new GuardRow(ratio.Name, null, null, lacking));
                    continue;
                }

                ratio.Prepare();
                var measured = setFloors ? LowestOfSeveral(ratio) : RatioMeter.Measure(ratio);
                var floor = setFloors ? Floor.Of(measured.Median, ratio.Asked) : floors.GetValueOrDefault(ratio.Name);

                // A slower program is slower each time; a neighbour on the machine seldom is.
                for (var repeat = 0; repeat < Repeats && floor is not null && measured.Median < floor.Lowest; repeat++)
                {
                    var again = RatioMeter.Measure(ratio);
                    measured = again.Median > measured.Median ? again : measured;
                }

                rows.Add(new GuardRow(ratio.Name, measured, floor, null));
            }
        }

        // A floor without its ratio guards nothing.
        foreach (var (name, floor) in floors.Where(floor => !setFloors && only.Length == 0 && rows.TrueForAll(row => row.Name != floor.Key)))
        {
            rows.Add(new GuardRow(name, null, floor, null));
        }

        return rows;
    }

    // A neighbour that slows the reference down more than the subject must not raise the floor.
    private static RatioMeasurement LowestOfSeveral(IGuardedRatio ratio) =>
        Enumerable.Range(0, FloorMeasurements).Select(_ => RatioMeter.Measure(ratio)).MinBy(measured => measured.Median)!;
}
