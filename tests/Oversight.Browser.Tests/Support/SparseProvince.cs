using Oversight.Cli.Tests;

namespace Oversight.Browser.Tests.Support;

/// <summary>Datasets of next to nothing: the sample's headers, and a row or two.</summary>
internal static class SparseProvince
{
    private const string Object = "91370302MA3C00001X,zibo,淄博甲机械有限公司";

    /// <summary>Headers beside one inspection of one firm.</summary>
    public static string WithOneInspection(string folder)
    {
        Headers(folder);
        Append(folder, "objects", Object);
        Append(folder, "items", "I1,zibo,生产检查");
        Append(folder, "inspections", "N1,zibo,91370302MA3C00001X,I1,,,random,,,,2022-03-01");
        return folder;
    }

    /// <summary>Headers beside one firm, which nobody inspects.</summary>
    public static string WithoutInspection(string folder)
    {
        Headers(folder);
        Append(folder, "objects", Object);
        return folder;
    }

    private static void Headers(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Directory.EnumerateFiles(CommandLine.Sample, "*.csv"))
        {
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(file)), File.ReadLines(file).First() + "\n");
        }
    }

    // The columns that follow are empty.
    private static void Append(string folder, string table, string row)
    {
        var file = Path.Combine(folder, table + ".csv");
        var missing = File.ReadLines(file).First().Count(letter => letter == ',') - row.Count(letter => letter == ',');
        File.AppendAllText(file, row + new string(',', missing) + "\n");
    }
}
