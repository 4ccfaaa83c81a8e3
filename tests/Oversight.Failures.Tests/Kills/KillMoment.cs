using System.Diagnostics;
using Oversight.Failures.Tests.Runs;

namespace Oversight.Failures.Tests.Kills;

/// <summary>When a run is killed: at a moment of it, or so long after something is seen of it.</summary>
/// <param name="Name">Its name in messages.</param>
/// <param name="Seen">What is waited for.</param>
/// <param name="After">How long after that.</param>
internal sealed record KillMoment(string Name, Func<ChildRun, bool> Seen, TimeSpan After)
{
    /// <summary>Waits for the moment and kills the run.</summary>
    /// <returns>Whether it was still at work.</returns>
    public bool Kill(ChildRun run)
    {
        while (!run.HasEnded && !Seen(run))
        {
            // Next to nothing, for what is waited for may be over in a millisecond.
            Thread.SpinWait(50);
        }

        var seen = Stopwatch.StartNew();
        while (!run.HasEnded && seen.Elapsed < After)
        {
            if (After - seen.Elapsed > TimeSpan.FromMilliseconds(5))
            {
                Thread.Sleep(1);
            }
        }

        var atWork = !run.HasEnded;
        run.Kill();
        return atWork;
    }
}
