namespace Oversight.Policies.Tests.Rules.Reference;

/// <summary>A row that may be judged.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">The id of the subject.</param>
/// <param name="InYear">Whether its event lies in the report year; always for a registry.</param>
/// <param name="Outside">Whether the document leaves it out (Zibo, Art. 21).</param>
internal sealed record Judged<TRow>(TRow Row, string Id, bool InYear, bool Outside);
