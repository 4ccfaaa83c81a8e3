using Oversight.Contracts;
using Oversight.Contracts.Rules;

namespace Oversight.Reports.Model;

/// <summary>A number that a rule uses.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value in the report year, as invariant text.</param>
/// <param name="Citation">Where the document names it.</param>
/// <param name="Assumption">Set when the number is the project's assumption, not the document's: why it was chosen.</param>
public sealed record ParameterInfo(string Name, ParameterUnit Unit, string Value, string Citation, LocalText? Assumption = null);
