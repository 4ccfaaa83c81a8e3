using System.Diagnostics;
using Oversight.Contracts;
using Oversight.Reports.Jobs;
using Spectre.Console;

namespace Oversight.Cli.Console;

/// <summary>Progress for a terminal: one line that says what is done, how many rows, and how fast.</summary>
internal sealed class TerminalProgress(StatusContext status, Words words) : IJobProgress
{
    private readonly Stopwatch _step = Stopwatch.StartNew();
    private string _name = "";

    public void Step(LocalText name)
    {
        _name = words[name];
        _step.Restart();
        status.Status(Markup.Escape(_name));
    }

    public void Rows(long rows)
    {
        var rate = rows / Math.Max(_step.Elapsed.TotalSeconds, 0.001);
        status.Status(Markup.Escape($"{_name}  {rows:N0} {words["行", "rows"]}, {rate:N0}/s"));
    }
}
