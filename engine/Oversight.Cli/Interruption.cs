using System.Runtime.InteropServices;

namespace Oversight.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancelled token, and ends a program that does not heed it.</summary>
/// <remarks>
/// The library that parses the command line could do the same; its chain of asynchronous steps would have to be compiled at every start.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly ManualResetEventSlim _ended = new();
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Listens from now on.</summary>
    /// <param name="longestEnd">How long a run that is interrupted may clear up.</param>
    public Interruption(TimeSpan longestEnd)
    {
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
        ];

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            _source.Cancel();
            if (!_ended.Wait(longestEnd))
            {
                Environment.Exit(ExitStatus.Interrupted);
            }
        }
    }

    /// <summary>Is cancelled by either.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Listens no more.</summary>
    public void Dispose()
    {
        _ended.Set();
        Array.ForEach(_signals, signal => signal.Dispose());
    }
}
