namespace Oversight.Simulation.Scenarios;

/// <summary>What a scenario does to a ratio.</summary>
/// <param name="IsFactor">Whether the ratio is multiplied; otherwise it is replaced.</param>
/// <param name="Value">The factor, 0 to 100, or the ratio, 0 to 1.</param>
public readonly record struct RatioChange(bool IsFactor, decimal Value)
{
    /// <summary>As a scenario writes it.</summary>
    public override string ToString() => IsFactor
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"x{Value:0.#####}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Value * 100:0.#####}%");

    /// <summary>Applies several changes: factors multiply; of ratios that replace, the highest counts, and factors do not touch it.</summary>
    /// <param name="ratio">The ratio without them.</param>
    /// <param name="changes">The changes.</param>
    /// <returns>0 to 1.</returns>
    public static decimal Apply(decimal ratio, IEnumerable<RatioChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        decimal? replaced = null;
        foreach (var change in changes)
        {
            if (change.IsFactor)
            {
                ratio *= change.Value;
            }
            else
            {
                replaced = Math.Max(replaced ?? 0, change.Value);
            }
        }

        return Math.Min(1, replaced ?? ratio);
    }
}
