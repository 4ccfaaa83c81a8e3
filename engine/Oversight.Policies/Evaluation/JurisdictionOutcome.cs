using Oversight.Policies.Loading;

namespace Oversight.Policies.Evaluation;

/// <summary>How a jurisdiction came out.</summary>
/// <param name="Number">Its number in the loaded tables.</param>
/// <param name="Plugin">Its plug-in.</param>
/// <param name="Tallies">A tally for each rule of the pack, in the order of the ids.</param>
/// <param name="OverloadObjects">Objects over the cap that defines overload; null where the pack defines none.</param>
public sealed record JurisdictionOutcome(
    int Number,
    LoadedPlugin Plugin,
    IReadOnlyDictionary<string, RuleTally> Tallies,
    long? OverloadObjects);
