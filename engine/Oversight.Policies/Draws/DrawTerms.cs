namespace Oversight.Policies.Draws;

/// <summary>What the rules of a pack do to the draw of one plan.</summary>
/// <param name="Ratios">The ratio at which each active object is drawn, 0 to 1; null where the plan has no ratio.</param>
/// <param name="Exempt">The active objects that are skipped when drawn, in the order of the registry.</param>
/// <param name="Excepted">Of the objects that would be exempt, those that are drawn all the same.</param>
/// <param name="Classes">Numbers of the classes of a <see cref="Contracts.Rules.DrawRatio"/> that have an object; null stands for none.</param>
/// <param name="Batches">Whether the order of visits is drawn too.</param>
public sealed record DrawTerms(
    IReadOnlyDictionary<string, double?> Ratios,
    IReadOnlyList<string> Exempt,
    IReadOnlyList<string> Excepted,
    IReadOnlyList<int?> Classes,
    bool Batches);
