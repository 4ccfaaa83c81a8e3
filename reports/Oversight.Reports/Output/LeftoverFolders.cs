namespace Oversight.Reports.Output;

/// <summary>What killed runs left beside a target, a file or a folder, or in the system's temporary folder.</summary>
/// <remarks>A run that still works holds its lock, and is left alone.</remarks>
internal static class LeftoverFolders
{
    public const string Partial = ".partial";
    public const string Former = ".old";
    public const string Lock = ".lock";
    public const string Work = ".work";

    private const int IdLength = 32;

    /// <summary>Removes leftovers, and puts the former report back where a run was killed between two renames.</summary>
    public static void Clear(string target) => Each(target + ".", [Partial, Former, Lock], stem =>
    {
        if (Directory.Exists(stem + Former) && !Path.Exists(target))
        {
            Directory.Move(stem + Former, target);
        }

        Remove(stem + Former);
        Remove(stem + Partial);
    });

    /// <summary>Removes the work folders of killed runs.</summary>
    /// <param name="prefix">The path that their names begin with.</param>
    public static void ClearWork(string prefix) => Each(prefix, [Work, Lock], stem => Remove(stem + Work));

    /// <summary>Removes a file or folder, if it is there and can be removed: the next run tries again.</summary>
    public static void Remove(string path)
    {
        try
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }
            else
            {
                File.Delete(path);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody has a file of it open, as Windows minds; the report itself is complete.
        }
    }

    private static void Each(string prefix, string[] endings, Action<string> clear)
    {
        var parent = Path.GetDirectoryName(prefix)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var name = Path.GetFileName(prefix);
        var stems = Directory.EnumerateFileSystemEntries(parent)
            .Select(entry => Stem(entry, name, endings))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var stem in stems)
        {
            using var hold = HoldFile.TryTake(stem);
            if (hold is not null)
            {
                clear(stem);
            }
        }
    }

    private static string? Stem(string entry, string name, string[] endings)
    {
        var file = Path.GetFileName(entry);
        var end = name.Length + IdLength;
        return file.Length > end
            && file.StartsWith(name, StringComparison.Ordinal)
            && file.Skip(name.Length).Take(IdLength).All(char.IsAsciiHexDigitLower)
            && endings.Contains(file[end..])
                ? entry[..^(file.Length - end)]
                : null;
    }
}
