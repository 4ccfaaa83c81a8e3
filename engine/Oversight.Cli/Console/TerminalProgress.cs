using Oversight.Contracts;
using Oversight.Reports.Jobs;
using Oversight.Storage.Datasets;
using Spectre.Console;

namespace Oversight.Cli.Console;

/// <summary>Progress for a terminal: one line that says what is done, how many rows, and for how long.</summary>
internal sealed class TerminalProgress : IJobProgress, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    private readonly JobState _state;
    private readonly Action<string> _show;
    private readonly ITimer _timer;

    public TerminalProgress(Action<string> show, Words words, TimeProvider time)
    {
        (_show, _state) = (show, new JobState(words, time));
        _timer = time.CreateTimer(_ => Show(), null, Interval, Interval);
    }

    public void Step(LocalText name)
    {
        _state.Step(name);
        Show();
    }

    public void Table(DatasetProgress table)
    {
        _state.Table(table);
        Show();
    }

    public void Rows(long rows)
    {
        _state.Rows(rows);
        Show();
    }

    // The line follows once a second: many replicates may be done in one.
    public void Replicates(long done, long all) => _state.Replicates(done, all);

    public void Dispose() => _timer.Dispose();

    private void Show() => _show(Markup.Escape(_state.ToString()));
}
