namespace Oversight.DataContract.Tests.Sentences;

/// <summary>A sentence of the contract, or a part of one that makes a claim of its own.</summary>
/// <param name="Id">Chapter and name.</param>
/// <param name="Text">The contract's words.</param>
/// <param name="NotShown">Why no test can show it; null where one must.</param>
internal sealed record Sentence(string Id, string Text, string? NotShown = null);
