using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Oversight.Benchmarks.Guard;

/// <summary>Recorded runs: <c>benchmarks/results/CPU/KIND-PATH.json</c>, or without the path where it plays no part.</summary>
internal static class ResultFile
{
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes a file; returns its path.</summary>
    /// <param name="kind">What ran: <c>guard</c> or <c>sweep</c>.</param>
    /// <param name="machine">Where.</param>
    /// <param name="result">Commit, machine and what was measured.</param>
    public static string Write(string kind, Machine machine, object result) => WriteAs($"{kind}-{machine.Hardware}", machine, result);

    /// <summary>Writes a file whose name does not tell the path for tickets, for it plays no part; returns its path.</summary>
    public static string WriteAs(string name, Machine machine, object result)
    {
        var path = Path.Combine(Machine.RepositoryRoot, "benchmarks", "results", machine.Slug(), name + ".json");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, JsonSerializer.Serialize(result, Format) + "\n");
        return path;
    }
}
