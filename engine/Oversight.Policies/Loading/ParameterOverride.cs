namespace Oversight.Policies.Loading;

/// <summary>A value that replaces a parameter for one run.</summary>
/// <param name="Pack">Id of the rule pack.</param>
/// <param name="Name">Name of the parameter.</param>
/// <param name="Value">The value, written as in <c>parameters.yaml</c>.</param>
public sealed record ParameterOverride(string Pack, string Name, string Value);
