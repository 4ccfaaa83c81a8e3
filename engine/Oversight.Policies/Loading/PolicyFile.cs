namespace Oversight.Policies.Loading;

/// <summary>A file that decides how a pack judges.</summary>
/// <param name="Path">Path relative to the plug-in's folder.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed record PolicyFile(string Path, string Sha256);
