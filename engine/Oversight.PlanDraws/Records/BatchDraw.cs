namespace Oversight.PlanDraws.Records;

/// <summary>The draw of the order of visits (检查批次).</summary>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="Key">Its draw key.</param>
/// <param name="KeySha256">SHA-256 of the key.</param>
public sealed record BatchDraw(string Rule, string Key, string KeySha256);
