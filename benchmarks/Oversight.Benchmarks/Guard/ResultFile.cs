using System.Text.Json;

namespace Oversight.Benchmarks.Guard;

/// <summary>A recorded run: <c>benchmarks/results/CPU/PATH.json</c>.</summary>
/// <param name="Commit">The commit of the code that was measured.</param>
/// <param name="Machine">Where.</param>
/// <param name="Ratios">What was measured.</param>
internal sealed record ResultFile(string Commit, Machine Machine, IReadOnlyList<RatioMeasurement> Ratios)
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Writes the file; returns its path.</summary>
    public string Write()
    {
        var path = Path.Combine(Machine.RepositoryRoot, "benchmarks", "results", Machine.Slug(), $"{Machine.Hardware}.json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(this, Format) + "\n");
        return path;
    }
}
