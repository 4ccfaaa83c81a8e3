using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Kills;

/// <summary>
/// Random moments to kill a report's run at: a third anywhere in it, a third while it writes, a third around the exchange,
/// which is over in a few milliseconds. They follow what a run says, for runs are not of the same length.
/// </summary>
/// <param name="seed">The same seed, the same moments.</param>
/// <param name="undisturbed">How a run ends that nobody disturbs.</param>
/// <param name="length">How long it takes.</param>
/// <param name="target">The output folder.</param>
internal sealed class KillPlan(int seed, Outcome undisturbed, TimeSpan length, string target)
{
    private static readonly string[] Writing = ["Writing the report", "Writing the workbook"];

    private readonly Random _random = new(seed);

    // The program's start is a step that says nothing.
    private (string Line, TimeSpan Length)[] Steps { get; } = StepsOf(undisturbed, length);

    /// <summary>When a kill comes.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="former">The manifest of the report that stands there; null where none does.</param>
    public KillMoment Of(int number, string? former) => (number % 3) switch
    {
        0 => In("anywhere", Steps[_random.Next(Steps.Length)]),
        1 => In("while it writes", Steps.Where(step => Writing.Contains(step.Line)).ElementAt(_random.Next(Writing.Length))),
        _ => (number / 3 % 3) switch
        {
            0 => new KillMoment("after the manifest", _ => Partial("manifest.json"), Milliseconds(30)),
            1 => new KillMoment("after the exchange", _ => IsExchanged(former), Milliseconds(4)),
            _ => new KillMoment("after the page", _ => Partial("report.html"), Milliseconds(20)),
        },
    };

    private static (string Line, TimeSpan Length)[] StepsOf(Outcome undisturbed, TimeSpan length)
    {
        var lines = undisturbed.Errors.Where(line => !line.Text.Contains("no rule pack", StringComparison.Ordinal)).Prepend(new SaidLine(TimeSpan.Zero, "oversight: ")).ToArray();
        var ends = lines.Skip(1).Select(line => line.At).Append(length);
        return [.. lines.Zip(ends, (line, end) => (line.Text["oversight: ".Length..], end - line.At))];
    }

    private KillMoment In(string name, (string Line, TimeSpan Length) step) =>
        new(name, run => step.Line.Length == 0 || run.HasSaid(step.Line), step.Length * _random.NextDouble());

    private TimeSpan Milliseconds(double most) => TimeSpan.FromMilliseconds(most * _random.NextDouble());

    // The check before the work makes such a folder too, for a moment; it never holds a file.
    private bool Partial(string file) => Directory
        .EnumerateDirectories(Path.GetDirectoryName(target)!, Path.GetFileName(target) + ".*.partial")
        .Any(folder => Path.Exists(Path.Combine(folder, file)));

    private bool IsExchanged(string? former)
    {
        var manifest = Path.Combine(target, "manifest.json");
        return former is null ? File.Exists(manifest) : File.ReadAllText(manifest) != former;
    }
}
