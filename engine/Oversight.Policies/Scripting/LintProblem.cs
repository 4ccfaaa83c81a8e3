using Microsoft.CodeAnalysis;
using Oversight.Contracts;

namespace Oversight.Policies.Scripting;

/// <summary>Something in a script that a policy must not do.</summary>
internal sealed record LintProblem(Location Location, LocalText Reason);
