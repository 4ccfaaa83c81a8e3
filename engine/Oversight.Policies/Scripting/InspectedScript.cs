using Microsoft.CodeAnalysis.CSharp;

namespace Oversight.Policies.Scripting;

/// <summary>A script as the compiler and the lint see it, whether or not it can be used.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Problems">All that is wrong, in the order of the source; empty where the script can be used.</param>
/// <param name="Rules">What each rule reads; empty where it does not compile.</param>
internal sealed record InspectedScript(CSharpCompilation Compilation, IReadOnlyList<LintProblem> Problems, IReadOnlyList<RuleReads> Rules);
