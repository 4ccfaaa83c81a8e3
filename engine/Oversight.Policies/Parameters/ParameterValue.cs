namespace Oversight.Policies.Parameters;

/// <summary>A dated value of a parameter.</summary>
/// <param name="From">First day in force.</param>
/// <param name="To">Last day in force; null = until the next value, or open.</param>
/// <param name="Text">The value as written.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Line">Line in the file, from 1.</param>
/// <param name="Column">Column, from 1; 0 where it is not known.</param>
public sealed record ParameterValue(DateOnly From, DateOnly? To, string Text, string Citation, int Line, int Column = 0)
{
    /// <summary>Id of the pack whose file gives the value; null = the pack's own.</summary>
    public string? Pack { get; init; }
}
