namespace Oversight.Contracts.Rules;

/// <summary>Where a rule stands in its document, and what it asks, in the project's own words.</summary>
/// <param name="Article">The article, as the document numbers it.</param>
/// <param name="Wording">What the rule asks.</param>
public sealed record Citation(string Article, LocalText Wording);
