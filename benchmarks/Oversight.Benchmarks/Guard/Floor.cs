using System.Text.Json.Serialization;

namespace Oversight.Benchmarks.Guard;

/// <summary>The committed speed of one ratio on one kind of processor.</summary>
/// <param name="Median">The median that was measured.</param>
/// <param name="Lowest">What a median may not fall below: what is asked of the ratio, or 0.7 × <paramref name="Median"/>.</param>
/// <param name="Asked">What is asked of the ratio whatever was measured; null = nothing.</param>
internal sealed record Floor(
    double Median,
    [property: JsonPropertyName("floor")] double Lowest,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Asked = null)
{
    private const double Share = 0.7;

    /// <summary>Whether somebody made it lower than it may be.</summary>
    [JsonIgnore]
    public bool IsTooLow => Lowest < (Asked ?? Share * Median);

    /// <summary>The floor of a measured median, both with two decimals.</summary>
    /// <param name="median">The median.</param>
    /// <param name="asked">What the ratio must reach; null = a share of what was measured.</param>
    public static Floor Of(double median, double? asked = null)
    {
        var rounded = Math.Round(median, 2);
        return new(rounded, asked ?? Math.Ceiling(rounded * Share * 100) / 100, asked);
    }
}
