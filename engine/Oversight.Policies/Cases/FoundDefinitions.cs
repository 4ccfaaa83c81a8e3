using Oversight.Storage.Indicators;

namespace Oversight.Policies.Cases;

/// <summary>What the definitions of a pack came to on a case. What the case does not expect may be left empty.</summary>
/// <param name="Flagged">Ids of the flagged objects.</param>
/// <param name="Spared">Ids of the objects that the draw leaves out; null where there is no such plan.</param>
/// <param name="Qualified">Ids of the officers whom the pack lets be drawn.</param>
/// <param name="Indicators">The indicators; null where they are not asked for.</param>
internal sealed record FoundDefinitions(
    IReadOnlyList<string> Flagged, IReadOnlyList<string>? Spared, IReadOnlyList<string> Qualified, JurisdictionIndicators? Indicators);
