namespace Oversight.DataContract.Tests.Support;

/// <summary>What <c>summary.json</c> counts for a rule.</summary>
internal sealed record Tally(long Checked, long Breached, long Pending, long NotApplicable);
