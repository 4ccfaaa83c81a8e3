using System.Globalization;
using System.Text.Json;
using Oversight.Benchmarks.Children;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>A synthetic province of a given size, made once and kept.</summary>
/// <param name="Folder">Where its tables are.</param>
/// <param name="Rows">Its rows, all tables together.</param>
internal sealed record GeneratedDataset(string Folder, long Rows)
{
    /// <summary>The report year; the documents of all five packs are valid in it.</summary>
    public const int Year = 2022;

    private const string Done = "rows.json";

    /// <summary>The dataset in a folder for datasets; it is made where it is not there yet.</summary>
    public static GeneratedDataset In(string folder, int inspections)
    {
        var place = Path.Combine(folder, $"province-{Year}-{inspections}");
        var done = Path.Combine(place, Done);
        if (!File.Exists(done))
        {
            Console.WriteLine($"making {place}");
            Directory.CreateDirectory(place);
            Generate(place, inspections);

            // Written last: what holds it is whole.
            File.WriteAllText(done, JsonSerializer.Serialize(TableCounts.Of(place)));
        }

        return new GeneratedDataset(place, JsonSerializer.Deserialize<Dictionary<string, long>>(File.ReadAllText(done))!.Values.Sum());
    }

    /// <summary>Reads every byte once, so that no contestant pays for the disk alone.</summary>
    public void Touch()
    {
        foreach (var file in Directory.EnumerateFiles(Folder))
        {
            using var stream = File.OpenRead(file);
            stream.CopyTo(Stream.Null);
        }
    }

    private static void Generate(string place, int inspections) => ChildProcess.Run(ChildProcess.Start(
        BuiltPrograms.Datasets,
        "--out", place, "--year", Text(Year), "--objects", Text(inspections / 2), "--inspections", Text(inspections), "--seed", Text(Year)));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
