namespace Oversight.Contracts.Rules;

/// <summary>Where a rule is declared.</summary>
/// <param name="File">Path of the script.</param>
/// <param name="Line">Line, from 1.</param>
public sealed record ScriptLocation(string File, int Line);
