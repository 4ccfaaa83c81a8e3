namespace Oversight.PlanDraws.Records;

/// <summary>The document behind a rule pack.</summary>
/// <param name="Title">Its title, in Chinese.</param>
/// <param name="Number">Its number.</param>
/// <param name="InForce">Whether it is in force on the day of the draw; if not, no rule shapes the draw.</param>
public sealed record RecordedDocument(string Title, string Number, bool InForce);
