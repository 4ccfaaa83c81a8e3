namespace Oversight.PlanDraws.Records;

/// <summary>A canonical list: lines <c>id TAB group LF</c>, sorted by bytes.</summary>
/// <param name="Rows">Lines.</param>
/// <param name="Sha256">Hash of the text, lower-case hex.</param>
public sealed record RecordedRegister(long Rows, string Sha256);
