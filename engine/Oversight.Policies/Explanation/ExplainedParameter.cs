using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Policies.Explanation;

/// <summary>A parameter that a clause uses, with the value in force.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">The value used, as written.</param>
/// <param name="From">First day on which the document's value is in force.</param>
/// <param name="Citation">Where the document's value stands.</param>
/// <param name="Replaced">The document's value, where the run put another in its place; null = none was.</param>
/// <param name="Assumption">Why the number is ours, where it is not the document's.</param>
public sealed record ExplainedParameter(
    string Name,
    LocalText Meaning,
    ParameterUnit Unit,
    string Value,
    DateOnly From,
    string Citation,
    string? Replaced,
    LocalText? Assumption);
