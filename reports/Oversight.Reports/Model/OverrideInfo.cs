namespace Oversight.Reports.Model;

/// <summary>A parameter that was set for one run.</summary>
/// <param name="Name">The parameter's name, without its pack.</param>
/// <param name="Value">The value as given.</param>
public sealed record OverrideInfo(string Name, string Value);
