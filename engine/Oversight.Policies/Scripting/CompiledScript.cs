namespace Oversight.Policies.Scripting;

/// <summary>A script that compiled and passed the lint.</summary>
/// <param name="Path">Path relative to the plug-in's folder.</param>
/// <param name="Sha256">SHA-256 of its source, lower-case hex.</param>
/// <param name="Assembly">The emitted assembly.</param>
/// <param name="EntryType">Name of the type that holds the entry point.</param>
/// <param name="EntryMethod">Name of the entry point.</param>
/// <param name="Rules">What each of its rules reads.</param>
internal sealed record CompiledScript(
    string Path,
    string Sha256,
    byte[] Assembly,
    string EntryType,
    string EntryMethod,
    IReadOnlyList<RuleReads> Rules);
