using Microsoft.CodeAnalysis;
using Oversight.Contracts;

namespace Oversight.Policies.Scripting;

/// <summary>Something in a script that is wrong, or that a policy must not do.</summary>
/// <param name="Code">One of <see cref="PolicyFaults"/>.</param>
/// <param name="Location">Where.</param>
/// <param name="Reason">What is wrong and what to do.</param>
internal sealed record LintProblem(string Code, Location Location, LocalText Reason)
{
    /// <summary>The exception that stops a load.</summary>
    /// <param name="file">The file, for messages.</param>
    public PolicyLoadException In(string file)
    {
        var start = Location.GetLineSpan().StartLinePosition;
        return new PolicyLoadException(file, start.Line + 1, start.Character + 1, Reason) { Code = Code };
    }
}
