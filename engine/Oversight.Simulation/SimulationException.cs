using Oversight.Contracts;

namespace Oversight.Simulation;

/// <summary>A simulation cannot be made, or a scenario is refused, for a reason that the user can mend.</summary>
/// <param name="reason">What is wrong, with file and line where it is in one, and what to do.</param>
public sealed class SimulationException(LocalText reason) : Exception(reason.En)
{
    /// <summary>What is wrong, and what to do.</summary>
    public LocalText Reason { get; } = reason;

    /// <summary>A fault in a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="line">Line, from 1; 0 where the whole file is meant.</param>
    /// <param name="column">Column, from 1; 0 where the whole line is meant.</param>
    /// <param name="reason">What is wrong.</param>
    public static SimulationException At(string path, int line, int column, LocalText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var place = (line, column) switch { (0, _) => path, (_, 0) => $"{path}({line})", _ => $"{path}({line},{column})" };
        return new SimulationException(new LocalText($"{place}: {reason.Zh}", $"{place}: {reason.En}"));
    }
}
