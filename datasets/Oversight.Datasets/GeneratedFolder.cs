using System.Text;
using Oversight.Datasets.Output;
using Oversight.Datasets.Province;

namespace Oversight.Datasets;

/// <summary>Knows a folder that <see cref="ProvinceGenerator"/> has written.</summary>
public static class GeneratedFolder
{
    /// <summary>Whether a folder holds a generated dataset, and nothing else.</summary>
    /// <param name="folder">A folder that is there.</param>
    public static bool IsIn(string folder)
    {
        string truth = Path.Combine(folder, ProvinceGenerator.TruthFile);
        return File.Exists(truth) && Begins(truth) && Directory.EnumerateFileSystemEntries(folder).All(IsOurs);
    }

    private static bool Begins(string truth)
    {
        Span<byte> start = stackalloc byte[TruthWriter.Mark.Length];
        using FileStream file = File.OpenRead(truth);
        int read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        return Encoding.UTF8.GetString(start[..read]) == TruthWriter.Mark;
    }

    private static bool IsOurs(string path) => File.Exists(path)
        && (Path.GetFileName(path) == ProvinceGenerator.TruthFile
            || ProvinceTables.Layouts.Any(layout => Enum.GetValues<TableFormat>().Any(format => layout.FileName(format) == Path.GetFileName(path))));
}
