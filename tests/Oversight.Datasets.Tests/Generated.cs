using System.Text.Json;
using Oversight.Datasets.Tests.Slow;

namespace Oversight.Datasets.Tests;

/// <summary>A province generated into a folder that is removed afterwards.</summary>
internal sealed class Generated : IDisposable
{
    public static readonly string[] Tables =
        ["objects", "officers", "items", "plans", "draws", "draw_members", "inspections", "assignments", "conflicts", "objections", "milestones"];

    public Generated(GeneratorOptions options)
    {
        Province = new ProvinceGenerator(options).Generate(Folder);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("oversight-datasets-").FullName;

    public GeneratedProvince Province { get; }

    public static List<(string Rule, string Kind, string Id)> Truth(string folder, string section = "faults")
    {
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "truth.json")));
        return [.. truth.RootElement.GetProperty(section).EnumerateArray().Select(f => (
            f.GetProperty("fault").GetString()!, f.GetProperty("subject_kind").GetString()!, f.GetProperty("subject_id").GetString()!))];
    }

    public List<SlowRow> Read(string table) => SlowCsv.Read(Path.Combine(Folder, table + ".csv"));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
