namespace Oversight.PlanDraws.Records;

/// <summary>A file of the rule pack.</summary>
/// <param name="Path">Within the plug-in's folder.</param>
/// <param name="Sha256">Lower-case hex.</param>
public sealed record RecordedFile(string Path, string Sha256);
