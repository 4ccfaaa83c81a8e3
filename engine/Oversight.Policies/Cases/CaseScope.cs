namespace Oversight.Policies.Cases;

/// <summary>A part of what cases look at, for runs that change little and need an answer soon.</summary>
/// <param name="Rules">Ids of the rules, those that shape the draw among them.</param>
/// <param name="Definitions">Whether flagged and spared objects, qualified officers and indicators are looked at.</param>
public sealed record CaseScope(IReadOnlySet<string> Rules, bool Definitions)
{
    /// <summary>Whether an expectation names what this is about.</summary>
    internal bool Concerns(CaseExpectation expected) =>
        expected.Rules.Keys.Concat(expected.Draws.Keys).Any(Rules.Contains) || (Definitions && expected.NamesDefinitions);
}
