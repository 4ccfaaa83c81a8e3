using System.Runtime.ExceptionServices;
using Oversight.Simulation.Loading;
using Oversight.Simulation.Officers;
using Oversight.Simulation.Results;

namespace Oversight.Simulation.Replicates;

/// <summary>Simulates replicates on several threads and hands them on in their order, so that the threads leave no trace in the results.</summary>
/// <param name="scenarios">The scenarios; all of them see the same random numbers.</param>
/// <param name="statistics">Number of statistics.</param>
/// <param name="teams">What full team draws need; null = loads come from the marginals.</param>
/// <param name="threads">Threads, from 1.</param>
internal sealed class ReplicateRunner(
    IReadOnlyList<SimulatedScenario> scenarios, int statistics, TeamSource? teams, int threads)
{
    // So many replicates may wait for a slower one before them.
    private const int AheadPerThread = 4;

    private readonly int points = scenarios[0].Model.Ratios;
    private readonly int rules = scenarios[0].Frames.Rules.All.Count;

    /// <summary>Runs.</summary>
    /// <param name="replicates">How many, from 1.</param>
    /// <param name="take">Takes one after the other, in order, on the calling thread.</param>
    /// <param name="cancellation">Ends the work within a second.</param>
    public void Run(int replicates, Action<ReplicateResult> take, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var gate = new object();
        var ready = new Dictionary<int, ReplicateResult>();
        var (next, taken, failure) = (0, 0, default(ExceptionDispatchInfo));
        var workers = Enumerable.Range(0, Math.Min(threads, replicates)).Select(number =>
        {
            var thread = new Thread(Work) { IsBackground = true, Name = $"replicates {number}" };
            thread.Start();
            return thread;
        }).ToArray();
        try
        {
            for (; taken < replicates; Taken())
            {
                take(Await());
            }
        }
        finally
        {
            stop.Cancel();
            lock (gate)
            {
                Monitor.PulseAll(gate);
            }

            Array.ForEach(workers, worker => worker.Join());
        }

        void Taken()
        {
            lock (gate)
            {
                taken++;
                Monitor.PulseAll(gate);
            }
        }

        ReplicateResult Await()
        {
            lock (gate)
            {
                while (true)
                {
                    failure?.Throw();
                    cancellation.ThrowIfCancellationRequested();
                    if (ready.Remove(taken, out var result))
                    {
                        return result;
                    }

                    Monitor.Wait(gate, TimeSpan.FromMilliseconds(100));
                }
            }
        }

        void Work()
        {
            try
            {
                var own = scenarios.Select(scenario => new ReplicateWorker(scenario, teams)).ToArray();
                while (Take() is { } replicate)
                {
                    var result = new ReplicateResult(replicate, own.Length * points, statistics, rules);
                    for (var scenario = 0; scenario < own.Length; scenario++)
                    {
                        own[scenario].Run(result, scenario * points, stop.Token);
                    }

                    lock (gate)
                    {
                        ready[replicate] = result;
                        Monitor.PulseAll(gate);
                    }
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                // Somebody else has said why.
            }
            catch (Exception error)
            {
                lock (gate)
                {
                    failure ??= ExceptionDispatchInfo.Capture(error);
                    Monitor.PulseAll(gate);
                }
            }
        }

        int? Take()
        {
            lock (gate)
            {
                while (next < replicates && next >= taken + (threads * AheadPerThread) && !stop.IsCancellationRequested)
                {
                    Monitor.Wait(gate, TimeSpan.FromMilliseconds(100));
                }

                stop.Token.ThrowIfCancellationRequested();
                return next < replicates ? next++ : null;
            }
        }
    }
}
