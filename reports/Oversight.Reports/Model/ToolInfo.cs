namespace Oversight.Reports.Model;

/// <summary>The program that made a report.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Commit">The source revision it was built from; empty when not known.</param>
public sealed record ToolInfo(string Version, string Commit);
