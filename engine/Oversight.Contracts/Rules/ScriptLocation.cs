namespace Oversight.Contracts.Rules;

/// <summary>Where a rule is declared.</summary>
/// <param name="File">Path of the script; where another pack's script declares it, with that pack's id before it.</param>
/// <param name="Line">Line, from 1.</param>
public sealed record ScriptLocation(string File, int Line)
{
    /// <summary>The pack whose script it is; null = the pack's own.</summary>
    public PackOrigin? Origin { get; init; }
}
