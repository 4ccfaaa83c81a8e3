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
    /// <summary>One line with file, line, column and reason.</summary>
    /// <param name="language"><c>zh</c> or <c>en</c>.</param>
    public string In(string language) => $"{At(file, line, column)}: {reason.In(language)}";

    private static string At(string file, int line, int column) => (line, column) switch
    {
        (0, _) => file,
        (_, 0) => $"{file}({line})",
        _ => $"{file}({line},{column})",
    };
}
