namespace Oversight.Policies.Cases;

/// <summary>What a case expects.</summary>
/// <param name="Rules">How a rule comes out, by its id; a rule that is not named must have no breach.</param>
/// <param name="Draws">What a rule that shapes the draw does, by its id.</param>
/// <param name="Indicators">Indicators by name, as invariant text with up to six decimals; null = none over an empty base.</param>
/// <param name="Flagged">Ids of exactly the objects that are flagged; null = not looked at.</param>
/// <param name="Spared">Which objects the draw of a plan leaves out; null = not looked at.</param>
/// <param name="Qualified">Ids of exactly the officers whom the pack lets be drawn; null = not looked at.</param>
public sealed record CaseExpectation(
    IReadOnlyDictionary<string, RuleExpectation> Rules,
    IReadOnlyDictionary<string, DrawExpectation> Draws,
    IReadOnlyDictionary<string, string?> Indicators,
    IReadOnlyList<string>? Flagged,
    SparedExpectation? Spared,
    IReadOnlyList<string>? Qualified)
{
    /// <summary>Whether anything is expected of the pack's definitions.</summary>
    public bool NamesDefinitions => Flagged is not null || Indicators.Count > 0 || Spared is not null || Qualified is not null;
}
