using Oversight.Contracts;
using Oversight.Reports.Jobs;
using Oversight.Storage.Datasets;

namespace Oversight.Cli.Console;

/// <summary>
/// Progress for a log: a line for each step, and one now and then while a step goes on, ever more seldom, for a log is kept.
/// </summary>
internal sealed class LineProgress : IJobProgress, IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly TextWriter _log;
    private readonly Words _words;
    private readonly JobState _state;
    private readonly ITimer _timer;
    private TimeSpan _wait = First;
    private bool _ended;

    public LineProgress(TextWriter log, Words words, TimeProvider time)
    {
        (_log, _words, _state) = (log, words, new JobState(words, time));
        _timer = time.CreateTimer(_ => GoOn(), null, First, Timeout.InfiniteTimeSpan);
    }

    public void Step(LocalText name)
    {
        _state.Step(name);
        Write(_words[name], First);
    }

    public void Table(DatasetProgress table) => _state.Table(table);

    public void Rows(long rows) => _state.Rows(rows);

    public void Replicates(long done, long all) => _state.Replicates(done, all);

    /// <summary>Ends the lines.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            _ended = true;
            _timer.Dispose();
        }
    }

    private void GoOn() => Write(_state.ToString(), _wait * 2 < Longest ? _wait * 2 : Longest);

    private void Write(string text, TimeSpan wait)
    {
        lock (_lock)
        {
            if (_ended)
            {
                return;
            }

            _wait = wait;
            _timer.Change(wait, Timeout.InfiniteTimeSpan);
            try
            {
                _log.WriteLine($"oversight: {text}");
            }
            catch (IOException)
            {
                // Nobody reads the log any more; the report is wanted all the same.
            }
        }
    }
}
