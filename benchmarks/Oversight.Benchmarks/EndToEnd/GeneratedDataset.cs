using System.Globalization;
using Oversight.Benchmarks.Children;

namespace Oversight.Benchmarks.EndToEnd;

/// <summary>A synthetic province of a given size, made once and kept.</summary>
/// <param name="Folder">Where its tables are.</param>
/// <param name="Rows">Its rows, all tables together.</param>
internal sealed record GeneratedDataset(string Folder, long Rows)
{
    /// <summary>The report year; the documents of all five packs are valid in it.</summary>
    public const int Year = 2022;

    /// <summary>The dataset in a folder for datasets; it is made where it is not there yet.</summary>
    /// <exception cref="InvalidOperationException">It cannot be made.</exception>
    public static GeneratedDataset In(string folder, int inspections)
    {
        // The folder is there whole or not at all.
        var place = Path.Combine(folder, $"province-{Year}-{inspections}");
        if (!Directory.Exists(place))
        {
            Console.WriteLine($"making {place}");
            Generate(place, inspections);
        }

        return new GeneratedDataset(place, TableCounts.Of(place).Values.Sum());
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
        BuiltPrograms.Oversight,
        "generate", "--out", place, "--year", Text(Year), "--objects", Text(inspections / 2), "--inspections", Text(inspections),
        "--seed", Text(Year), "--format", "parquet", "--lang", "en"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
