using Oversight.Benchmarks.Children;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>Cuts a run into its phases, by the lines that say when each begins.</summary>
internal static class PhaseTimes
{
    /// <summary>What is before the first line that names a phase: the runtime, the plug-ins, the arguments.</summary>
    public const string Start = "start";

    /// <summary>Seconds by phase, in the order in which they began; together they are the whole run.</summary>
    public static IReadOnlyDictionary<string, double> Of(ChildRun run, Func<string, string?> phaseOf)
    {
        var phases = new Dictionary<string, double>(StringComparer.Ordinal);
        var (name, began) = (Start, 0.0);
        foreach (var line in run.Lines)
        {
            if (phaseOf(line.Text) is { } next)
            {
                Add(line.Seconds);
                (name, began) = (next, line.Seconds);
            }
        }

        Add(run.Seconds);
        return phases;

        void Add(double end) => phases[name] = phases.GetValueOrDefault(name) + end - began;
    }
}
