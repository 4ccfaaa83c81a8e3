using System.Runtime.ExceptionServices;

namespace Oversight.Benchmarks.Data;

/// <summary>Threads that really work at once; a pool would give the work of two to one where the machine is busy.</summary>
internal static class Workers
{
    /// <summary>Runs the same work on several threads, with the thread's number from 0; a single one is the caller's.</summary>
    public static void Run(int threads, Action<int> work)
    {
        var failure = default(Exception);
        var others = Enumerable.Range(1, threads - 1).Select(number => new Thread(() => Try(number))).ToArray();
        Array.ForEach(others, thread => thread.Start());
        Try(0);
        Array.ForEach(others, thread => thread.Join());
        if (failure is not null)
        {
            ExceptionDispatchInfo.Throw(failure);
        }

        void Try(int number)
        {
            try
            {
                work(number);
            }
            catch (Exception error)
            {
                failure = error;
            }
        }
    }
}
