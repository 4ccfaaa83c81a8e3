using Oversight.Contracts;

namespace Oversight.Policies.Cases;

/// <summary>Something in a case that is not as expected.</summary>
/// <param name="About">The rule's id, the indicator's name, or <c>flagged</c>, <c>spared</c>, <c>qualified</c>, <c>rows</c>.</param>
/// <param name="Text">What is wrong, in one line.</param>
/// <param name="Expected">What the case asks for, as cases write it; null where it asks for nothing of the kind.</param>
/// <param name="Found">What came out; null where nothing of the kind did.</param>
public sealed record CaseDifference(string About, LocalText Text, string? Expected = null, string? Found = null);
