using Oversight.Contracts;

namespace Oversight.Policies;

/// <summary>A plug-in, script or parameter that does not load. It stops the run: a rule set is whole or not there.</summary>
/// <param name="file">The file at fault.</param>
/// <param name="line">Line, from 1; 0 where the whole file is meant.</param>
/// <param name="column">Column, from 1; 0 where the whole line is meant.</param>
/// <param name="reason">What is wrong and what to do.</param>
public sealed class PolicyLoadException(string file, int line, int column, LocalText reason)
    : Exception($"{At(file, line, column)}: {reason.En}")
{
    /// <summary>The file at fault; an option of the command line where that is.</summary>
    public string File { get; } = file;

    /// <summary>Line, from 1; 0 where the whole file is meant.</summary>
    public int Line { get; } = line;

    /// <summary>Column, from 1; 0 where the whole line is meant.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong and what to do.</summary>
    public LocalText Reason { get; } = reason;

    /// <summary>What kind of fault it is; one of <see cref="PolicyFaults"/>.</summary>
    public string Code { get; init; } = PolicyFaults.DoesNotLoad;

    /// <summary>One line with file, line, column and reason.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public string In(string language) => $"{At(File, Line, Column)}: {Reason.In(language)}";

    private static string At(string file, int line, int column) => (line, column) switch
    {
        (0, _) => file,
        (_, 0) => $"{file}({line})",
        _ => $"{file}({line},{column})",
    };
}
