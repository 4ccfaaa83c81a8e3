using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Parameters;

/// <summary>A parameter as <c>parameters.yaml</c> states it.</summary>
public sealed record ParameterDefinition(
    string Name,
    ParameterUnit Unit,
    LocalText Meaning,
    LocalText? Assumption,
    IReadOnlyList<ParameterValue> Values,
    int Line)
{
    /// <summary>Column of its name in the file, from 1; 0 where it is not known.</summary>
    public int Column { get; init; }

    /// <summary>The day on which it was last held against its source; null = not told.</summary>
    public DateOnly? CheckedOn { get; init; }

    /// <summary>Id of the pack that defines it, where the pack takes it over; null = the pack's own.</summary>
    public string? Pack { get; init; }

    /// <summary>The parameter as the pack that is extended has it; null = the pack's own.</summary>
    public ParameterDefinition? Inherited { get; init; }

    /// <summary>Whether the pack takes it over with other values.</summary>
    public bool IsOverridden => Pack is not null && Values.Any(value => value.Pack is null);

    /// <summary>The value that a run put in its place with <c>--set</c>; null = none.</summary>
    public string? Override { get; init; }

    /// <summary>The text of the value in force on a day.</summary>
    /// <param name="day">The day.</param>
    public string TextOn(DateOnly day) => Override ?? ValueOn(day).Text;

    /// <summary>The citation of the value in force on a day.</summary>
    /// <param name="day">The day.</param>
    public string CitationOn(DateOnly day) => ValueOn(day).Citation;

    /// <summary>The document's value in force on a day, whatever the run put in its place.</summary>
    /// <param name="day">The day.</param>
    public ParameterValue ValueOn(DateOnly day) => Values.LastOrDefault(value => value.From <= day) ?? Values[0];
}
