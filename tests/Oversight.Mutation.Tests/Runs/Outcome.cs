namespace Oversight.Mutation.Tests.Runs;

/// <summary>How a run of the command ended.</summary>
/// <param name="Status">Its exit status; null when it did not end in time.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
internal sealed record Outcome(int? Status, string Output, string Errors);
