namespace Oversight.PlanDraws.Records;

/// <summary>A stratum (层) of a register.</summary>
/// <param name="Name">Its name, as the register writes it.</param>
/// <param name="Ratio">The ratio at which its class is drawn, 0 to 1.</param>
/// <param name="Size">Objects in it.</param>
/// <param name="Drawable">Those of them that are not skipped when drawn.</param>
/// <param name="Quota">How many are drawn.</param>
public sealed record Stratum(string Name, decimal Ratio, long Size, long Drawable, long Quota);
