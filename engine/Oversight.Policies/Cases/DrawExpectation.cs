namespace Oversight.Policies.Cases;

/// <summary>What a rule that shapes the draw must do for a plan on a day. One of the last three is given.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="On">The day of the draw.</param>
/// <param name="Ratios">The ratio of each active object, as invariant text with up to six decimals; null = none.</param>
/// <param name="Exempt">The active objects that are skipped when drawn.</param>
/// <param name="Batches">Whether the order of visits is drawn too.</param>
public sealed record DrawExpectation(
    string Plan,
    DateOnly On,
    IReadOnlyDictionary<string, string?>? Ratios,
    IReadOnlyList<string>? Exempt,
    bool? Batches);
