namespace Oversight.Benchmarks.Guard;

/// <summary>A line of the guard's table.</summary>
/// <param name="Name">The ratio.</param>
/// <param name="Measured">What was measured; null where nothing was.</param>
/// <param name="Floor">Its floor; null where none is committed.</param>
/// <param name="Skipped">Why it was not measured; null where it was, or where there is no such ratio any more.</param>
internal sealed record GuardRow(string Name, RatioMeasurement? Measured, Floor? Floor, string? Skipped)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool Holds => Skipped is not null || (Measured is not null && Floor is not null && Measured.Median >= Floor.Lowest);

    /// <summary>What the last column says.</summary>
    public string Verdict =>
        Skipped is not null ? $"skipped: {Skipped}"
        : Measured is null ? "NO SUCH RATIO: take its floor away"
        : Floor is null ? "NO FLOOR: --set-floors"
        : Holds ? "ok"
        : "BELOW ITS FLOOR";
}
