using System.Text.Json;

namespace Oversight.Benchmarks.Guard;

/// <summary>The committed floors: <c>benchmarks/floors.json</c>, by the fastest path that a processor has, then by ratio.</summary>
internal sealed class FloorFile
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private readonly SortedDictionary<string, SortedDictionary<string, Floor>> floors;

    private FloorFile(SortedDictionary<string, SortedDictionary<string, Floor>> floors) => this.floors = floors;

    private static string Path => System.IO.Path.Combine(Machine.RepositoryRoot, "benchmarks", "floors.json");

    /// <summary>Reads the file; where there is none, there are no floors.</summary>
    /// <exception cref="InvalidDataException">A floor is lower than what is asked of its ratio, or 0.7 of its median.</exception>
    public static FloorFile Read()
    {
        var floors = File.Exists(Path)
            ? JsonSerializer.Deserialize<SortedDictionary<string, SortedDictionary<string, Floor>>>(File.ReadAllText(Path), Format)!
            : [];
        foreach (var (hardware, (name, floor)) in floors.SelectMany(section => section.Value, (section, one) => (section.Key, one)))
        {
            if (floor.IsTooLow)
            {
                throw new InvalidDataException($"{Path}: the floor of {name} ({hardware}) is lower than what is asked, or 0.7 × its median.");
            }
        }

        return new FloorFile(floors);
    }

    /// <summary>The floors of one kind of processor.</summary>
    public IReadOnlyDictionary<string, Floor> Of(string hardware) => floors.TryGetValue(hardware, out var found) ? found : new();

    /// <summary>Replaces the floors of one kind of processor and writes the file.</summary>
    public void Set(string hardware, IEnumerable<KeyValuePair<string, Floor>> measured)
    {
        floors[hardware] = new(measured.ToDictionary());
        File.WriteAllText(Path, JsonSerializer.Serialize(floors, Format) + "\n");
    }
}
