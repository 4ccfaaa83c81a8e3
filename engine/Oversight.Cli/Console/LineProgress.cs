using System.Diagnostics;
using Oversight.Contracts;
using Oversight.Reports.Jobs;

namespace Oversight.Cli.Console;

/// <summary>Progress for a log: a line for each step, and one now and then while rows are judged.</summary>
internal sealed class LineProgress(TextWriter log, Words words) : IJobProgress
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    private readonly Stopwatch _sinceLine = Stopwatch.StartNew();

    public void Step(LocalText name)
    {
        log.WriteLine($"oversight: {words[name]}");
        _sinceLine.Restart();
    }

    public void Rows(long rows)
    {
        if (_sinceLine.Elapsed >= Interval)
        {
            log.WriteLine($"oversight: {rows:N0} {words["行", "rows"]}");
            _sinceLine.Restart();
        }
    }
}
