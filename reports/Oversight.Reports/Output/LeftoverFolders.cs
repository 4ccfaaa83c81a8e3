namespace Oversight.Reports.Output;

/// <summary>What a killed run left beside its target.</summary>
internal static class LeftoverFolders
{
    public const string Partial = ".partial";
    public const string Former = ".old";
    public const string Lock = ".lock";

    private const int IdLength = 32;

    /// <summary>Removes leftovers, and puts the former report back where a run was killed between two renames.</summary>
    /// <remarks>A run that still works holds its lock, and is left alone.</remarks>
    public static void Clear(string target)
    {
        var parent = Path.GetDirectoryName(target)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var name = Path.GetFileName(target);
        var stems = Directory.EnumerateFileSystemEntries(parent)
            .Select(entry => Stem(entry, name))
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        foreach (var stem in stems)
        {
            FileStream hold;
            try
            {
                hold = new FileStream(stem + Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                continue;
            }

            using (hold)
            {
                if (Directory.Exists(stem + Former) && !Directory.Exists(target))
                {
                    Directory.Move(stem + Former, target);
                }

                Remove(stem + Former);
                Remove(stem + Partial);
            }

            File.Delete(stem + Lock);
        }
    }

    /// <summary>Removes a folder, if it is there and can be removed: the next run tries again.</summary>
    public static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody has a file of it open, as Windows minds; the report itself is complete.
        }
    }

    private static string? Stem(string entry, string name)
    {
        var file = Path.GetFileName(entry);
        var id = name.Length + 1;
        return file.Length > id + IdLength
            && file.StartsWith(name + ".", StringComparison.Ordinal)
            && file.Skip(id).Take(IdLength).All(char.IsAsciiHexDigitLower)
            && file[(id + IdLength)..] is Partial or Former or Lock
                ? entry[..^(file.Length - id - IdLength)]
                : null;
    }
}
