namespace Oversight.Policies.Draws;

/// <summary>What the rules of a pack do to the draw of one plan.</summary>
/// <param name="Ratios">The ratio at which each active object is drawn, 0 to 1; null where the plan has no ratio.</param>
/// <param name="Exempt">The active objects that are skipped when drawn, in the order of the registry.</param>
/// <param name="Batches">Whether the order of visits is drawn too.</param>
public sealed record DrawTerms(IReadOnlyDictionary<string, double?> Ratios, IReadOnlyList<string> Exempt, bool Batches);
