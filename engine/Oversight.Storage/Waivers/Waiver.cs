namespace Oversight.Storage.Waivers;

/// <summary>A waiver (豁免): a breach that somebody has agreed not to pursue, until a day.</summary>
/// <param name="Line">The physical line of the file on which it begins, from 1.</param>
/// <param name="RuleId">The breached rule.</param>
/// <param name="Jurisdiction">The jurisdiction's id.</param>
/// <param name="SubjectId">What breached it, as <c>breaches.csv</c> names it.</param>
/// <param name="Reason">Why it is not pursued; never empty.</param>
/// <param name="ApprovedBy">Who agreed; never empty.</param>
/// <param name="ExpiresOn">The last day of validity, inclusive.</param>
public sealed record Waiver(
    long Line, string RuleId, string Jurisdiction, string SubjectId, string Reason, string ApprovedBy, DateOnly ExpiresOn);
