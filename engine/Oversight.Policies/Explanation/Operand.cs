using Oversight.Contracts;

namespace Oversight.Policies.Explanation;

/// <summary>A property of the row that a clause names, with its value.</summary>
/// <param name="Property">Its name in the script.</param>
/// <param name="Term">What it is called.</param>
/// <param name="Value">
/// A bool, int, double, DateOnly, string, <see cref="Contracts.Facts.Ratio"/> or member of an enumeration of the facts; null = no value.
/// </param>
/// <param name="IsHidden">Whether it is a day after the cut-off, which the clause does not know.</param>
public sealed record Operand(string Property, LocalText Term, object? Value, bool IsHidden);
